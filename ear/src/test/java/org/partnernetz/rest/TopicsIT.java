// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;

@WithPlatform
@DisplayName("Topics by REST")
class TopicsIT {
    private static final String FITT = "/api/v1/organisations/fitt";
    private static final String SIS = "/api/v1/organisations/sis";

    private Caller member;
    private Caller administrator;
    private Caller colleague;

    @BeforeEach
    void callers(RunningPlatform platform) throws SQLException {
        member = Crowd.of(platform, "fitt", 1).get(0);
        administrator = Caller.of(platform, platform.person("fitt", "administrator"));
        colleague = Crowd.of(platform, "sis", 1).get(0);
    }

    @Test
    @DisplayName("are opened for the network, answered by another organisation and closed")
    void areOpenedAnsweredClosed() {
        var opened = member.post(
                FITT + "/topics",
                "{\"title\": \"Kurse\", \"audience\": \"NETWORK\", \"text\": \"Wer **bietet** an?\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        var id = opened.json().getString("id");
        assertThat(opened.header("Location")).endsWith(FITT + "/topics/" + id);

        var answered = colleague.post(SIS + "/topics/" + id + "/posts", "{\"text\": \"Wir.\"}");
        assertThat(answered.status()).as(answered.toString()).isEqualTo(201);
        assertThat(answered.json().getJsonObject("author").getString("organisation"))
                .isEqualTo("sis");
        var posts = member.get(FITT + "/topics/" + id + "/posts").items();
        assertThat(posts).extracting(post -> post.getString("text")).containsExactly("Wer **bietet** an?", "Wir.");
        assertThat(posts.get(0).getString("html")).contains("<strong>bietet</strong>");

        var closed = administrator.send("PATCH", FITT + "/topics/" + id, "{\"closed\": true}", Map.of());
        assertThat(closed.json().getBoolean("closed")).isTrue();
        var late = colleague.post(SIS + "/topics/" + id + "/posts", "{\"text\": \"Zu spät.\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getString("type")).isEqualTo("urn:partnernetz:problem:topic-closed");
    }

    @Test
    @DisplayName("are closed by moderators of their organisation only")
    void areClosedByModerators() {
        var id = open(member, "{\"title\": \"Zu?\", \"audience\": \"NETWORK\", \"text\": \"x\"}");
        var close = "{\"closed\": true}";
        assertThat(member.send("PATCH", FITT + "/topics/" + id, close, Map.of()).status())
                .isEqualTo(403);
        assertThat(colleague
                        .send("PATCH", SIS + "/topics/" + id, close, Map.of())
                        .status())
                .isIn(403, 404);
        assertThat(administrator
                        .send("PATCH", FITT + "/topics/" + id, close, Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("of the organisation are for its members, public ones for everyone")
    void areForTheirCircle(RunningPlatform platform) {
        var visitor = Caller.anonymous(platform);
        var inside = open(member, "{\"title\": \"Intern\", \"text\": \"x\"}");
        assertThat(colleague.get(SIS + "/topics/" + inside).status()).isEqualTo(404);
        assertThat(colleague.get(FITT + "/topics/" + inside).status()).isEqualTo(404);
        assertThat(visitor.get(FITT + "/topics/" + inside).status()).isEqualTo(404);
        assertThat(visitor.get(FITT + "/topics").status()).isEqualTo(200);
        assertThat(visitor.post(FITT + "/topics", "{\"title\": \"x\", \"text\": \"x\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("come in pages that follow each other")
    void comeInPages() {
        for (var i = 0; i < 3; i++) {
            open(member, "{\"title\": \"Seite " + i + "\", \"text\": \"x\"}");
        }
        var first = member.get(FITT + "/topics?limit=2").json();
        assertThat(first.getJsonArray("items")).hasSize(2);
        var second = member.get(FITT + "/topics?limit=2&after=" + first.getString("next"))
                .json();
        assertThat(second.getJsonArray("items")).doesNotContainAnyElementsOf(first.getJsonArray("items"));
    }

    @Test
    @DisplayName("take a changed post from its author only")
    void takeChangesFromAuthors() {
        var id = open(member, "{\"title\": \"Ändern\", \"audience\": \"NETWORK\", \"text\": \"alt\"}");
        var post = member.get(FITT + "/topics/" + id + "/posts").items().get(0).getString("id");
        var change = "{\"text\": \"neu\"}";
        assertThat(colleague
                        .send("PATCH", SIS + "/posts/" + post, change, Map.of())
                        .status())
                .isIn(403, 404);
        var changed = member.send("PATCH", FITT + "/posts/" + post, change, Map.of());
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(member.get(FITT + "/posts/" + post).json().getString("text")).isEqualTo("neu");
    }

    @Test
    @DisplayName("cannot be put into a forum or group of others")
    void stayInTheirForum(RunningPlatform platform) throws SQLException {
        var forum = forum(platform);
        assertThat(member.get(FITT + "/forums").body()).contains(forum);
        var smuggled = "{\"title\": \"x\", \"text\": \"x\", \"forum\": \"" + forum + "\"}";
        var answer = colleague.post(SIS + "/topics", smuggled);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        var group = "{\"title\": \"x\", \"text\": \"x\", \"audience\": \"GROUP\", \"group\": \"" + UUID.randomUUID()
                + "\"}";
        assertThat(colleague.post(SIS + "/topics", group).status()).isIn(400, 404);
    }

    /** A forum for the organisation alone. */
    private static String forum(RunningPlatform platform) throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into core.forum (id, organisation_id, title, description, audience, position,"
                            + " created_at) select '" + id + "', id, 'Intern', '', 'ORGANISATION', 98, now()"
                            + " from core.organisation where slug = 'fitt'");
        }
        return id;
    }

    private static String open(Caller caller, String draft) {
        var answer = caller.post(FITT + "/topics", draft);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("id");
    }
}
