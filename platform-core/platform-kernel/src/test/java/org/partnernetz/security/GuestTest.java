// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.group.Groups;
import org.partnernetz.group.WorkingGroup;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** What stands in the architecture about guests, once by the services and once in the database itself. */
@DisplayName("A guest")
class GuestTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Forums FORUMS = WORLD.get(Forums.class);
    private static final LocalDateTime START = World.soon();

    private static Organisation home;
    private static PersonId guest;
    private static PersonId member;
    private static Forum forum;
    private static WorkingGroup group;
    private static Topic ofGroup;
    private static Topic ofOrganisation;
    private static Occasion event;

    @BeforeAll
    static void house() {
        home = WORLD.organisation("guests");
        guest = WORLD.member(home, "Besuch", Role.GUEST);
        member = WORLD.member(home, "Gastgeberin", Role.MODERATOR);
        forum = WORLD.forum(home, Audience.PUBLIC);
        group = WORLD.as(member, home, () -> WORLD.get(Groups.class).found("Kreis"));
        WORLD.as(member, home, () -> {
            WORLD.get(Groups.class).add(group.id(), guest, home.slug());
            return group;
        });
        ofOrganisation = WORLD.topic(member, home, forum, Audience.ORGANISATION);
        ofGroup = WORLD.as(member, home, () -> FORUMS.open(topic(Audience.GROUP)));
        event = WORLD.as(member, home, () -> WORLD.get(Events.class).announce(occasion()));
    }

    @Test
    @DisplayName("reads what the organisation shows its members, with the names of who wrote it")
    void reads() {
        var page = WORLD.as(guest, home, () -> FORUMS.read(home.slug(), ofOrganisation.id(), PageRequest.first()));

        assertThat(page.topic().author().name()).isEqualTo("Gastgeberin");
    }

    @Test
    @DisplayName("answers in a group that took them in, and signs up for an event")
    void answers() {
        assertThat(WORLD.as(guest, home, () -> FORUMS.reply(ofGroup.id(), "Gern.")))
                .isNotNull();
        assertThat(WORLD.as(guest, home, () -> WORLD.get(Events.class).signUp(event.id())))
                .isNotNull();
    }

    @Test
    @DisplayName("does not read who else is there")
    void noMembers() {
        assertThatThrownBy(() ->
                        WORLD.as(guest, home, () -> WORLD.get(Members.class).list(PageRequest.first())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        WORLD.as(guest, home, () -> WORLD.get(Members.class).get(member)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("opens no topic, announces no event and has no word outside of groups")
    void writesNothing() {
        for (var audience : Audience.values()) {
            assertThatThrownBy(() -> WORLD.as(guest, home, () -> FORUMS.open(topic(audience))))
                    .isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> WORLD.as(guest, home, () -> FORUMS.reply(ofOrganisation.id(), "Auch ich.")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        WORLD.as(guest, home, () -> WORLD.get(Events.class).announce(occasion())))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("is held to this by the database, which lets a member through with the same statements")
    void heldByRowSecurity() throws SQLException {
        for (var statement : new String[] {
            copy("core.topic", ofOrganisation.id()),
            copy("core.topic", ofGroup.id()),
            copy("core.event", event.id()),
            copyOfPost(ofOrganisation.id())
        }) {
            assertThat(runs(statement, "GUEST")).as(statement).isFalse();
            assertThat(runs(statement, "MEMBER")).as(statement).isTrue();
        }
        assertThat(runs(copyOfPost(ofGroup.id()), "GUEST")).isTrue();
    }

    private static String copy(String table, UUID id) {
        return "insert into " + table + " select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),"
                + " 'author_id', '" + guest + "'))).* from " + table + " t where id = '" + id + "'";
    }

    private static String copyOfPost(UUID topic) {
        return "insert into core.post select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),"
                + " 'author_id', '" + guest + "'))).* from core.post t where topic_id = '" + topic + "' limit 1";
    }

    /** Whether row security lets the guest run the statement with these roles. */
    private static boolean runs(String sql, String roles) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, Map.of("app.tenant", home.id().value(), "app.person", guest, "app.roles", roles));
            try {
                return statement.executeUpdate(sql) == 1;
            } catch (SQLException refused) {
                assertThat(refused.getMessage()).contains("row-level security");
                return false;
            } finally {
                connection.rollback();
            }
        }
    }

    private static NewTopic topic(Audience audience) {
        return new NewTopic(forum.id(), "Thema", audience, audience == Audience.GROUP ? group.id() : null, "Text");
    }

    private static NewOccasion occasion() {
        return new NewOccasion("Termin", "", START, START.plusHours(1), "Ort", null, 5, Audience.ORGANISATION, null);
    }
}
