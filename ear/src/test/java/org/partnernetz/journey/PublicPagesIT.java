// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;

@Undisturbed
@WithPlatform
@DisplayName("A public page")
class PublicPagesIT {
    /** Long ago, so that no page says "minutes ago". */
    private static final String TOPIC = """
            insert into core.topic (id, forum_id, organisation_id, author_id, title, audience, created_at, last_post_at,
                                    last_organisation_id)
            select ?::uuid, f.id, f.organisation_id, m.person_id, 'Ein Thema mit Anfang', 'PUBLIC', now() - interval '40 days', now() - interval '40 days', f.organisation_id
            from core.forum f join core.organisation o on o.id = f.organisation_id
            join core.membership m on m.organisation_id = o.id
            where o.slug = 'gim' and f.audience = 'PUBLIC' limit 1""";

    private static final String POST = """
            insert into core.post (id, topic_id, topic_organisation_id, audience, organisation_id, author_id, markdown, html, created_at)
            select uuidv7(), id, organisation_id, audience, organisation_id, author_id, 'Der erste Text', '<p>Der erste Text</p>', now() - interval '40 days'
            from core.topic where id = ?::uuid""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningPlatform platform = RunningPlatform.get();
    private final String topic = UUID.randomUUID().toString();

    @BeforeEach
    void openTopic() throws SQLException {
        run(TOPIC);
        run(POST);
    }

    @AfterEach
    void removeTopic() throws SQLException {
        run("delete from core.post where topic_id = ?::uuid");
        run("delete from core.topic where id = ?::uuid");
    }

    @Test
    @DisplayName("is not sent again to a browser that has it")
    void isNotSentAgain() throws IOException, InterruptedException {
        var tag = visit().headers().firstValue("ETag").orElseThrow();
        var again = visit("If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Vary")).hasValue("Cookie, Accept-Language");
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("shows a change with the next request")
    @CsvSource({
        "update core.post set html = '<p>Der zweite Text</p>' where topic_id = ?::uuid, Der zweite Text",
        "update core.topic set title = 'Ein Thema mit Ende' where id = ?::uuid, Ein Thema mit Ende",
    })
    void showsChanges(String change, String text) throws SQLException, IOException, InterruptedException {
        visit();
        var tag = visit().headers().firstValue("ETag").orElseThrow();
        run(change);
        var changed = visit("If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains(text);
    }

    @Test
    @DisplayName("is gone at once where it is public no longer")
    void isGone() throws SQLException, IOException, InterruptedException {
        visit();
        var tag = visit().headers().firstValue("ETag").orElseThrow();
        run("update core.topic set audience = 'ORGANISATION' where id = ?::uuid");
        assertThat(visit("If-None-Match", tag).statusCode()).isEqualTo(404);
        assertThat(visit().body()).doesNotContain("Der erste Text");
    }

    @Test
    @DisplayName("comes in the language and the theme of each visitor")
    void comesInEachLanguageAndTheme() throws IOException, InterruptedException {
        assertThat(visit("Accept-Language", "de").body()).contains("lang=\"de\"");
        assertThat(visit("Accept-Language", "en").body()).contains("<html").contains("lang=\"en\" dir");
        assertThat(visit("Cookie", "theme=dark").body()).contains("data-theme=\"dark\"");
        assertThat(visit("Cookie", "theme=light").body()).contains("data-theme=\"light\"");
    }

    private HttpResponse<String> visit(String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(platform.address("/o/gim/topics/" + topic));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void run(String sql) throws SQLException {
        try (var database = platform.connectAsSuperuser();
                var statement = database.prepareStatement(sql)) {
            statement.setString(1, topic);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
