// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("What somebody else has changed meanwhile")
class ChangedMeanwhileIT {
    private static final String FITT = "/api/v1/organisations/fitt";
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private RunningPlatform platform;
    private Caller member;
    private Caller chief;

    @BeforeEach
    void callers(RunningPlatform running) {
        platform = running;
        member = Caller.of(platform, platform.person("fitt", "member"));
        chief = Caller.of(platform, platform.person("fitt", "administrator"));
    }

    @Test
    @DisplayName("is not replaced by a program that says what it has read")
    void isKept() {
        var event = FITT + "/events/"
                + member.post(FITT + "/events", event(5)).json().getString("id");
        keeps("PUT", event, event(6), event(7), "PUT");
        keeps("PATCH", event, "{\"cancelled\": true}", event(7), "PUT");
        assertThat(chief.send("PUT", event, event(8), Map.of()).body()).contains("event-cancelled");
        assertThat(chief.send("PATCH", event, "{\"cancelled\": true}", Map.of()).status())
                .isEqualTo(409);
        var topic = FITT + "/topics/" + open();
        keeps("PATCH", topic, "{\"closed\": true}", "{\"closed\": false}", "PATCH");
    }

    /** Both have read the same; who comes second is told, and may then do it knowingly. */
    private void keeps(String method, String item, String body, String second, String secondMethod) {
        var read = Map.of("If-Match", chief.get(item).header("ETag"));
        assertThat(chief.send(method, item, body, read).status()).isEqualTo(200);
        var late = chief.send(secondMethod, item, second, read);
        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(late.body()).containsAnyOf("changed-meanwhile", "event-cancelled");
        assertThat(chief.send(secondMethod, item, second, Map.of("If-Match", "x"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("is shown to whoever saves an own post from another window, with both texts")
    void isShown() {
        var post = post(open());
        var browser = Session.of(platform, platform.person("fitt", "member"));
        var page = "/o/fitt/posts/" + post;
        var first = browser.get(page).body();
        var second = browser.get(page).body();

        assertThat(save(browser, page, first, "Aus dem ersten Fenster").status())
                .isEqualTo(302);
        var told = save(browser, page, second, "Aus dem zweiten Fenster");
        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        assertThat(told.body()).contains("Aus dem ersten Fenster", "Aus dem zweiten Fenster", "inzwischen");
        assertThat(member.get(FITT + "/posts/" + post).json().getString("text")).isEqualTo("Aus dem ersten Fenster");
        assertThat(save(browser, page, told.body(), "Aus beiden").status()).isEqualTo(302);
        assertThat(member.get(FITT + "/posts/" + post).json().getString("text")).isEqualTo("Aus beiden");
    }

    private static Answer save(Caller browser, String path, String page, String text) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(input -> {
            var name = NAME.matcher(input.group());
            var value = VALUE.matcher(input.group());
            if (name.find()
                    && (name.group(1).startsWith("edit") || name.group(1).startsWith("jakarta"))) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        });
        fields.put("edit", "edit");
        fields.put("edit:text", text);
        fields.put("edit:save", "");
        return Session.post(browser, path, fields, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private String open() {
        var body = "{\"title\": \"Zugleich\", \"audience\": \"ORGANISATION\", \"text\": \"Anfang\"}";
        return member.post(FITT + "/topics", body).json().getString("id");
    }

    private String post(String topic) {
        return member.get(FITT + "/topics/" + topic + "/posts").items().get(0).getString("id");
    }

    private static String event(int places) {
        return "{\"title\": \"Abend\", \"place\": \"Saal\", \"capacity\": " + places
                + ", \"startsAt\": \"2030-01-15T17:00:00+01:00\", \"endsAt\": \"2030-01-15T19:00:00+01:00\"}";
    }
}
