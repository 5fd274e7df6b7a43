// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;

@WithPlatform
@DisplayName("Moderation by REST")
class ModerationIT {
    private static final String GIM = "/api/v1/organisations/gim";
    private static final String SIS = "/api/v1/organisations/sis";

    private Caller keeper;
    private Caller plain;
    private Caller author;
    private Caller theirs;
    private Caller visitor;
    private String topic;

    @BeforeEach
    void topic(RunningPlatform platform) throws SQLException {
        keeper = Caller.of(platform, platform.person("gim", "administrator"));
        plain = Caller.of(platform, platform.person("gim", "member"));
        author = Crowd.of(platform, "sis", 1).get(0);
        theirs = Caller.of(platform, platform.person("sis", "administrator"));
        visitor = Caller.anonymous(platform);
        topic = "/topics/" + open();
    }

    @Test
    @DisplayName("closes and hides another organisation's topic in the own forum, with a reason")
    void keeperDecides() {
        var without = patch(keeper, GIM + topic, "{\"closed\": true}");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.body()).contains("reason");
        assertThat(patch(keeper, GIM + topic, "{}").status()).isEqualTo(400);
        assertThat(patch(keeper, GIM + topic, "{\"closed\": true, \"hidden\": true}")
                        .status())
                .isEqualTo(400);

        var closed = patch(keeper, GIM + topic, "{\"closed\": true, \"reason\": \"Doppelt\"}");
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        var undo = patch(theirs, SIS + topic, "{\"closed\": false}");
        assertThat(undo.status()).isEqualTo(409);
        assertThat(undo.body()).contains("decided-elsewhere");
        assertThat(author.get(SIS + topic).json().getJsonArray("decisions").getValuesAs(JsonObject.class))
                .extracting(decision -> decision.getString("reason"))
                .containsExactly("Doppelt");

        assertThat(patch(keeper, GIM + topic, "{\"hidden\": true, \"reason\": \"Werbung\"}")
                        .status())
                .isEqualTo(200);
        assertThat(plain.get(GIM + topic).status()).isEqualTo(404);
        assertThat(plain.get(GIM + topic + "/posts").status()).isEqualTo(404);
        assertThat(plain.get(GIM + "/topics?scope=network&limit=100").body()).doesNotContain(topic.substring(8));
        assertThat(visitor.get(SIS + topic).status()).isEqualTo(404);
        assertThat(author.get(SIS + topic).json().getBoolean("hidden")).isTrue();
        assertThat(patch(keeper, GIM + topic, "{\"hidden\": false}").status()).isEqualTo(200);
        assertThat(plain.get(GIM + topic).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("is refused to members, and to the author's organisation beyond its own topic's end")
    void othersAreRefused() {
        for (var body : new String[] {
            "{\"closed\": true, \"reason\": \"x\"}", "{\"hidden\": true, \"reason\": \"x\"}", "{\"hidden\": false}"
        }) {
            assertThat(patch(plain, GIM + topic, body).status()).as(body).isEqualTo(403);
            assertThat(patch(author, SIS + topic, body).status()).as(body).isEqualTo(403);
            assertThat(patch(visitor, GIM + topic, body).status()).as(body).isEqualTo(401);
        }
        assertThat(patch(theirs, SIS + topic, "{\"hidden\": true, \"reason\": \"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(patch(theirs, SIS + topic, "{\"closed\": true}").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("hides an answer, knows its version, and leaves the text to its author")
    void hidesPosts() {
        var post = "/posts/"
                + author.post(SIS + topic + "/posts", "{\"text\": \"Unfug\"}")
                        .json()
                        .getString("id");
        var hide = "{\"hidden\": true, \"reason\": \"Unfug\"}";
        var read = Map.of("If-Match", keeper.get(GIM + post).header("ETag"));
        assertThat(patch(plain, GIM + post, hide).status()).isEqualTo(403);
        assertThat(keeper.send("PATCH", GIM + post, hide, read).status()).isEqualTo(200);
        assertThat(keeper.send("PATCH", GIM + post, "{\"hidden\": false}", read).status())
                .isEqualTo(409);
        assertThat(plain.get(GIM + post).status()).isEqualTo(404);
        assertThat(plain.get(GIM + topic + "/posts").items()).hasSize(1);
        assertThat(plain.get(GIM + topic).json().getInt("posts")).isEqualTo(1);
        assertThat(patch(keeper, GIM + post, "{\"text\": \"Anders\"}").status()).isEqualTo(403);
        assertThat(author.get(SIS + post).json().getBoolean("hidden")).isTrue();
        assertThat(patch(keeper, GIM + post, "{\"hidden\": false}").status()).isEqualTo(200);
        assertThat(plain.get(GIM + topic + "/posts").items()).hasSize(2);

        var first = plain.get(GIM + topic + "/posts").items().get(0).getString("id");
        var whole = patch(keeper, GIM + "/posts/" + first, hide);
        assertThat(whole.status()).isEqualTo(409);
        assertThat(whole.body()).contains("opens-topic");
    }

    /** A public topic of sis in the public forum of gim. */
    private String open() {
        var forum = author.get(SIS + "/forums").items().stream()
                .filter(one -> one.getString("organisation").equals("gim"))
                .filter(one -> one.getString("audience").equals("PUBLIC"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        var answer = author.post(
                SIS + "/topics",
                "{\"forum\": \"" + forum + "\", \"audience\": \"PUBLIC\", \"title\": \"Fremd\", \"text\": \"x\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static Answer patch(Caller caller, String path, String body) {
        return caller.send("PATCH", path, body, Map.of());
    }
}
