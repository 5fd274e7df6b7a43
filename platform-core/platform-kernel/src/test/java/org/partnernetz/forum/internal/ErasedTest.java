// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.forum.internal.KeptForum.AT;
import static org.partnernetz.forum.internal.KeptForum.FORUMS;
import static org.partnernetz.forum.internal.KeptForum.MODERATION;
import static org.partnernetz.forum.internal.KeptForum.REASON;
import static org.partnernetz.forum.internal.KeptForum.WORLD;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.forum.Decision.Kind;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Audience;

@DisplayName("What should not have been written")
class ErasedTest {
    private final String name = "Klientin" + UUID.randomUUID().toString().replace("-", "");

    private Topic topic;

    @BeforeEach
    void topic() {
        var draft = new NewTopic(AT.network.id(), "Frage zu " + name, Audience.NETWORK, null, "Es geht um " + name);
        topic = WORLD.as(AT.author, AT.guests, () -> FORUMS.open(draft));
    }

    private Post answer() {
        return AT.answer(topic, AT.onlooker, AT.third, "Ich kenne " + name);
    }

    @Test
    @DisplayName("is taken back by its author within a day, and shown again; moderators still see it")
    void takesBack() {
        var answer = answer();
        assertThat(AT.found(AT.author, AT.guests, name)).hasSize(2);
        var back = WORLD.as(
                AT.onlooker, AT.third, () -> MODERATION.decidePost(answer.id(), Kind.WITHDRAWN, "", answer.version()));

        assertThat(back.hidden()).isTrue();
        assertThat(AT.posts(topic, AT.author, AT.guests)).hasSize(1);
        assertThat(AT.posts(topic, AT.moderator, AT.keeper)).hasSize(2);
        assertThat(AT.found(AT.author, AT.guests, name)).hasSize(1);
        WORLD.as(AT.onlooker, AT.third, () -> MODERATION.takeBackPost(answer.id(), Kind.WITHDRAWN, null));
        assertThat(AT.posts(topic, AT.author, AT.guests)).hasSize(2);
        assertThatThrownBy(() -> WORLD.as(
                        AT.moderator, AT.keeper, () -> MODERATION.decidePost(answer.id(), Kind.WITHDRAWN, "", null)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("stays for the moderators to judge after a day, and where others have answered")
    void tooLate() throws SQLException {
        var answer = answer();
        assertThatThrownBy(() ->
                        WORLD.as(AT.author, AT.guests, () -> MODERATION.decide(topic.id(), Kind.WITHDRAWN, "", null)))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("topic-answered"));
        run("update core.post set created_at = created_at - interval '25 hours' where id = '" + answer.id() + "'");
        assertThatThrownBy(() -> WORLD.as(
                        AT.onlooker, AT.third, () -> MODERATION.decidePost(answer.id(), Kind.WITHDRAWN, "", null)))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("too-late"));
    }

    @Test
    @DisplayName("goes with its topic, which its author takes back and shows again")
    void takesTopicBack() {
        WORLD.as(AT.author, AT.guests, () -> MODERATION.decide(topic.id(), Kind.WITHDRAWN, "", null));
        assertThat(AT.sees(topic, AT.onlooker, AT.third)).isFalse();
        assertThatThrownBy(() ->
                        WORLD.as(AT.theirs, AT.guests, () -> MODERATION.takeBack(topic.id(), Kind.WITHDRAWN, null)))
                .isInstanceOf(NotAllowedException.class);
        WORLD.as(AT.author, AT.guests, () -> MODERATION.takeBack(topic.id(), Kind.WITHDRAWN, null));
        assertThat(AT.sees(topic, AT.onlooker, AT.third)).isTrue();
    }

    @Test
    @DisplayName("is erased by the forum's moderators: nothing of it is left in any table")
    void erasesTopic() throws SQLException {
        answer();
        mail();
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.hide(topic.id(), "Nennt " + name, null));
        assertThat(mentions()).contains("core.topic", "core.post", "core.notice", "core.mail", "core.moderation");

        assertThatThrownBy(() ->
                        WORLD.as(AT.theirs, AT.guests, () -> MODERATION.decide(topic.id(), Kind.ERASED, REASON, null)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.decide(topic.id(), Kind.ERASED, "", null)))
                .isInstanceOf(InvalidException.class);
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.decide(topic.id(), Kind.ERASED, REASON, null));

        assertThat(mentions()).isEmpty();
        assertThat(AT.sees(topic, AT.onlooker, AT.third)).isFalse();
        assertThatThrownBy(() ->
                        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.takeBack(topic.id(), Kind.ERASED, null)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("in one post is erased by moderators of its author's organisation, too; an empty post stays")
    void erasesPost() throws SQLException {
        var answer = answer();
        assertThatThrownBy(() -> WORLD.as(
                        AT.theirs, AT.guests, () -> MODERATION.decidePost(answer.id(), Kind.ERASED, REASON, null)))
                .isInstanceOf(NotAllowedException.class);
        var erased =
                WORLD.as(AT.onlooker, AT.third, () -> MODERATION.decidePost(answer.id(), Kind.ERASED, REASON, null));

        assertThat(erased.erased()).isTrue();
        assertThat(erased.html()).isEmpty();
        assertThat(AT.posts(topic, AT.author, AT.guests)).hasSize(2).last().satisfies(post -> {
            assertThat(post.markdown()).doesNotContain(name);
            assertThat(post.html()).isEmpty();
        });
        assertThat(AT.found(AT.author, AT.guests, name))
                .containsExactly("/o/" + AT.guests.slug() + "/topics/" + topic.id());
        assertThatThrownBy(() -> WORLD.as(AT.onlooker, AT.third, () -> FORUMS.edit(answer.id(), name)))
                .isInstanceOf(NotAllowedException.class);
    }

    private void mail() throws SQLException {
        run("insert into core.mail (id, organisation_id, kind, recipient, language, subject, paragraphs, path,"
                + " created_at, give_up_at, due_at) values (gen_random_uuid(), "
                + AT.guests.id().value()
                + ", 'a', 'a@test.example', 'de', 'a', '{" + name + "}', '/o/x/topics/" + topic.id()
                + "#new', now(), now(), now())");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tables in which the name stands, whatever the column. */
    private List<String> mentions() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.shared().superuser();
                var tables = connection.createStatement();
                var counts = connection.createStatement();
                var rows =
                        tables.executeQuery("select c.oid::regclass::text from pg_class c where c.relkind in ('r', 'p')"
                                + " and c.relnamespace::regnamespace::text in ('core', 'auth') order by 1")) {
            while (rows.next()) {
                try (var row = counts.executeQuery("select exists (select from " + rows.getString(1)
                        + " t where t::text ilike '%" + name + "%')")) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(rows.getString(1));
                    }
                }
            }
        }
        return found;
    }
}
