// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.inside.StatementsServlet;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** Counts what the server really sends, the binding of each transaction included, by its own counter. */
@Undisturbed
@WithBrowser
@DisplayName("A page asks the database")
class StatementsIT {
    private static final int TRIES = 3;
    private static final int TOPIC_MAX = 5;
    private static final int ANSWER_MAX = 15;

    /**
     * What a visitor's page costs besides: the question whether anything has changed, asked where the counter does not
     * see it.
     */
    private static final int VERSION = 1;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningPlatform platform = RunningPlatform.get();

    /** Tests that came before may have left a plugin on there, whose card asks something of its own. */
    @BeforeAll
    static void withoutPlugins() throws SQLException {
        Database.run(
                RunningPlatform.get(),
                "delete from core.plugin_enablement where organisation_id ="
                        + " (select id from core.organisation where slug = 'sis')");
    }

    @Test
    @DisplayName("at most 5 times for a topic with new posts, read by a member of another organisation")
    void topicForMembers(Browser browser) {
        var sis = platform.person("sis", "member");
        var fitt = Arrange.as(platform, platform.person("fitt", "member"));
        var topic = fitt.topic(Titles.fresh("Wie viele Anfragen"), Audience.NETWORK, "Der erste Beitrag.");
        try (var desk = Desk.of(browser, platform, "de").signIn(sis)) {
            var address = desk.address("/o/sis/topics/" + topic).toString();
            var sent = fewest(
                    () -> fitt.reply(topic, "Noch ein Beitrag."),
                    () -> assertThat(desk.session().request().get(address).status())
                            .isEqualTo(200));
            assertThat(sent).isBetween(2L, (long) TOPIC_MAX);
        }
    }

    @Test
    @DisplayName("at most 5 times for a public topic, read by a visitor")
    void topicForVisitors() {
        var fitt = Arrange.as(platform, platform.person("fitt", "member"));
        var topic = fitt.topic(Titles.fresh("Wie viele Anfragen"), Audience.PUBLIC, "Der erste Beitrag.");
        var sent = fewest(
                () -> fitt.reply(topic, "Noch ein Beitrag."),
                () -> assertThat(status("/o/fitt/topics/" + topic)).isEqualTo(200));
        assertThat(sent + VERSION).isBetween(2L, (long) TOPIC_MAX);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sis, /o/sis, 5",
        "sis, /o/sis/network, 3",
        "sis, /o/sis/forums, 3",
        "sis, /o/sis/events, 3",
        "sis, /o/sis/people, 3",
        "sis, /my, 9",
        "sis, /my/account, 5",
        "gim, /my, 9"
    })
    @DisplayName("as often as this, however long the list is and in how many organisations the reader is a member")
    void lists(String organisation, String path, long most, Browser browser) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person(organisation, "member"))) {
            var address = desk.address(path).toString();
            var sent = fewest(
                    () -> {},
                    () -> assertThat(desk.session().request().get(address).status())
                            .isEqualTo(200));
            assertThat(sent).isBetween(1L, most);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/api/v1/organisations/sis/members, 4", "/api/v1/organisations, 3"})
    @DisplayName("as often as this for a program with a token")
    void programs(String path, long most) {
        var program = Caller.of(platform, platform.person("sis", "member"));
        var sent = fewest(() -> {}, () -> assertThat(program.get(path).status()).isEqualTo(200));
        assertThat(sent).isBetween(1L, most);
    }

    @Test
    @DisplayName("at most 15 times for an answer by a program")
    void answerByProgram() {
        var member = platform.person("sis", "member");
        var topic = Arrange.as(platform, member).topic(Titles.fresh("Wer antwortet"), Audience.NETWORK, "Eine Frage.");
        var program = Caller.of(platform, member);
        var sent = fewest(
                () -> {},
                () -> assertThat(program.post(
                                        "/api/v1/organisations/sis/topics/" + topic + "/posts",
                                        "{\"text\": \"Eine Antwort.\"}")
                                .status())
                        .isEqualTo(201));
        assertThat(sent).isBetween(2L, (long) ANSWER_MAX);
    }

    @Test
    @DisplayName("at most 15 times for an answer by the form of the page")
    void answerByForm() {
        var member = platform.person("sis", "member");
        var topic = Arrange.as(platform, member).topic(Titles.fresh("Wer antwortet"), Audience.NETWORK, "Eine Frage.");
        var browser = Session.of(platform, member);
        var page = "/o/sis/topics/" + topic;
        var view = Session.view(browser.get(page).body()).orElseThrow();
        var fields = new LinkedHashMap<>(Map.of("answer", "answer", "answer:write", ""));
        fields.put(Session.VIEW, view);
        var sent = fewest(
                () -> fields.put("answer:text", Titles.fresh("Eine Antwort")),
                () -> assertThat(Session.post(browser, page, fields, Map.of("Sec-Fetch-Site", "same-origin"))
                                .status())
                        .isEqualTo(302));
        assertThat(sent).isBetween(2L, (long) ANSWER_MAX);
    }

    /** The fewest of some tries, for other work of the server may be counted into one of them. */
    private long fewest(Runnable before, Runnable request) {
        return LongStream.range(0, TRIES)
                .map(tried -> {
                    before.run();
                    var former = sent();
                    request.run();
                    return sent() - former;
                })
                .min()
                .orElseThrow();
    }

    private long sent() {
        return Long.parseLong(get(StatementsServlet.PATH).body());
    }

    private int status(String path) {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(platform.address(path)).build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
