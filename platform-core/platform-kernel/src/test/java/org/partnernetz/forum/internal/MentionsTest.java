// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.forum.internal.KeptForum.FORUMS;
import static org.partnernetz.forum.internal.KeptForum.WORLD;

import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("A mention")
class MentionsTest {
    private static final KeptForum AT = KeptForum.AT;

    private Topic topic;
    private String name;
    private PersonId person;

    @BeforeEach
    void people() {
        topic = WORLD.topic(AT.author, AT.guests, AT.network, Audience.NETWORK);
        name = "Erwähnt " + Codes.fresh(8);
        person = WORLD.member(AT.keeper, name, Role.MEMBER);
    }

    @Test
    @DisplayName("tells the person once, and shows the name that the person has now")
    void tells() throws SQLException {
        var post = write(AT.plain, AT.keeper, "Was meint @" + name + ", und wann?");
        assertThat(post.markdown()).isEqualTo("Was meint @" + name + ", und wann?");
        assertThat(post.html()).contains("<strong><bdi>@" + name + "</bdi></strong>, und wann?");
        assertThat(AT.notices(person)).extracting(ReceivedNotice::kind).containsExactly("mentioned");
        assertThat(AT.notices(person).get(0).address())
                .isEqualTo("/o/" + AT.keeper.slug() + "/topics/" + topic.id() + "#b-" + post.id());
        assertThat(text("select markdown || html from core.post where id = '" + post.id() + "'"))
                .doesNotContain(name);
        assertThat(text("select text from core.search_document where key = '" + post.id() + "'"))
                .isEqualTo("Was meint , und wann?");
        run("update core.person set display_name = 'Neuname <b>' where id = '" + person + "'");
        assertThat(shown(post).markdown()).contains("@Neuname <b>, und");
        assertThat(shown(post).html()).contains("@Neuname &lt;b&gt;</bdi>");
        run("update core.person set display_name = '', erased_at = now() where id = '" + person + "'");
        assertThat(shown(post).markdown()).isEqualTo("Was meint , und wann?");
        assertThat(shown(post).html()).contains("Was meint , und wann?");
    }

    @Test
    @DisplayName("is told instead of the answer, even to whoever takes part")
    void onceOnly() {
        AT.answer(topic, person, AT.keeper, "Dabei");
        AT.answer(topic, AT.plain, AT.keeper, "Danke, @" + name);
        assertThat(AT.notices(person)).extracting(ReceivedNotice::kind).containsExactly("mentioned");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "`@NAME`",
                "```\n@NAME\n```",
                "> @NAME schrieb",
                "\\@NAME",
                "post@NAME",
                "//@NAME",
                "5 @ 7",
                "@ NAME"
            })
    @DisplayName("is no code, quote, address or mere sign")
    void nobody(String text) {
        write(AT.plain, AT.keeper, "Text\n\n" + text.replace("NAME", name));
        assertThat(AT.notices(person)).isEmpty();
    }

    @Test
    @DisplayName("of somebody unknown, or of one of several with the same name, is a fault at the field")
    void unclear() throws SQLException {
        assertThat(fault("Hallo @Niemand Bekanntes, hallo"))
                .isEqualTo(new Fault("text", "mention-nobody", "Niemand Bekanntes"));
        another();
        assertThat(fault("@" + name)).isEqualTo(new Fault("text", "mention-several", name));
        assertThat(fault("@A ".repeat(21))).isEqualTo(new Fault("text", "mentions-max", "20"));
    }

    @Test
    @DisplayName("is of nobody who cannot read the topic, or whom the writer cannot find")
    void readersOnly() {
        var own = WORLD.topic(AT.author, AT.guests, AT.network, Audience.ORGANISATION);
        assertThatThrownBy(() -> WORLD.as(AT.author, AT.guests, () -> FORUMS.reply(own.id(), "@" + name)))
                .isInstanceOf(InvalidException.class);
        var shy = "Scheu " + Codes.fresh(8);
        var hidden = WORLD.member(AT.keeper, shy, false, Role.MEMBER);
        assertThatThrownBy(() -> write(AT.author, AT.guests, "@" + shy)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> write(AT.plain, AT.keeper, "@" + shy)).isInstanceOf(InvalidException.class);
        assertThat(AT.notices(hidden)).isEmpty();
    }

    @Test
    @DisplayName("changes with the post: who comes in is told, who is taken out is not mentioned any more")
    void changes() throws SQLException {
        var post = write(AT.plain, AT.keeper, "Nichts");
        edit(post, "Doch, @" + name);
        assertThat(AT.notices(person)).hasSize(1);
        another();
        edit(post, "Doch, noch immer @" + name);
        assertThat(AT.notices(person)).hasSize(1);
        edit(post, "Nichts");
        assertThat(text("select count(*) from core.mention where post_id = '" + post.id() + "'"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("is not told any more once the post is hidden, and is forgotten once it is erased")
    void hidden() throws SQLException {
        var post = write(AT.plain, AT.keeper, "Hallo @" + name);
        WORLD.as(AT.moderator, AT.keeper, () -> KeptForum.MODERATION.hidePost(post.id(), KeptForum.REASON, null));
        assertThat(AT.notices(person)).isEmpty();
        WORLD.as(
                AT.moderator,
                AT.keeper,
                () -> KeptForum.MODERATION.decidePost(post.id(), Decision.Kind.ERASED, KeptForum.REASON, null));
        assertThat(text("select count(*) from core.mention where post_id = '" + post.id() + "'"))
                .isEqualTo("0");
    }

    /** Somebody else with the same name. */
    private void another() throws SQLException {
        var other = WORLD.member(AT.keeper, "Zweite " + Codes.fresh(8), Role.MEMBER);
        run("update core.person set display_name = '" + name + "' where id = '" + other + "'");
    }

    private Fault fault(String text) {
        try {
            write(AT.plain, AT.keeper, text);
            throw new AssertionError("written");
        } catch (InvalidException refused) {
            return refused.faults().get(0);
        }
    }

    private Post write(PersonId by, Organisation organisation, String text) {
        return WORLD.as(by, organisation, () -> FORUMS.reply(topic.id(), text));
    }

    private void edit(Post post, String text) {
        WORLD.as(AT.plain, AT.keeper, () -> FORUMS.edit(post.id(), text));
    }

    private Post shown(Post post) {
        return WORLD.as(AT.plain, AT.keeper, () -> FORUMS.post(post.id()));
    }

    private static String text(String query) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
