// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.forum.internal.KeptForum.AT;
import static org.partnernetz.forum.internal.KeptForum.MODERATION;
import static org.partnernetz.forum.internal.KeptForum.REASON;
import static org.partnernetz.forum.internal.KeptForum.WORLD;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.forum.Topic;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;

/** The same rules by statements of the application's role, past all Java. */
@DisplayName("The database itself")
class ModerationWallTest {
    private static final int REFUSED = -1;

    private Topic topic;

    @BeforeEach
    void topic() {
        topic = WORLD.topic(AT.author, AT.guests, AT.network, Audience.NETWORK);
    }

    @Test
    @DisplayName("lets moderators of the forum's organisation decide, and those of the topic's close it")
    void letsThrough() throws SQLException {
        assertThat(run(AT.moderator, AT.keeper, "MODERATOR", decides("HIDDEN", AT.keeper, AT.moderator, AT.author)))
                .isEqualTo(1);
        assertThat(run(AT.moderator, AT.keeper, "ADMINISTRATOR", decides("CLOSED", AT.keeper, AT.moderator, AT.author)))
                .isEqualTo(1);
        assertThat(run(AT.theirs, AT.guests, "MODERATOR", decides("CLOSED", AT.guests, AT.theirs, AT.author)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("refuses everybody else, other names than the own, and other authors than the real one")
    void refuses() throws SQLException {
        var hides = decides("HIDDEN", AT.keeper, AT.moderator, AT.author);
        for (var roles : new String[] {"MEMBER", "GUEST", "CLIENT", ""}) {
            assertThat(run(AT.moderator, AT.keeper, roles, hides)).as(roles).isEqualTo(REFUSED);
        }
        assertThat(run(AT.theirs, AT.guests, "MODERATOR", decides("HIDDEN", AT.guests, AT.theirs, AT.author)))
                .isEqualTo(REFUSED);
        assertThat(run(AT.onlooker, AT.third, "MODERATOR", decides("CLOSED", AT.third, AT.onlooker, AT.author)))
                .isEqualTo(REFUSED);
        assertThat(run(AT.onlooker, AT.third, "MODERATOR", hides)).isEqualTo(REFUSED);
        assertThat(run(AT.moderator, AT.keeper, "MODERATOR", decides("HIDDEN", AT.keeper, AT.plain, AT.author)))
                .isEqualTo(REFUSED);
        assertThat(run(AT.moderator, AT.keeper, "MODERATOR", decides("HIDDEN", AT.keeper, AT.moderator, AT.plain)))
                .isEqualTo(REFUSED);
    }

    @Test
    @DisplayName("keeps a decision from all but those who made it, and its effects from everybody")
    void keeps() throws SQLException {
        WORLD.as(AT.moderator, AT.keeper, () -> MODERATION.close(topic.id(), REASON, null));
        var takesBack = "delete from core.moderation where topic_id = '" + topic.id() + "'";

        assertThat(run(AT.theirs, AT.guests, "ADMINISTRATOR", takesBack)).isZero();
        assertThat(run(AT.onlooker, AT.third, "ADMINISTRATOR", takesBack)).isZero();
        assertThat(run(AT.plain, AT.keeper, "MEMBER", takesBack)).isZero();
        assertThat(run(AT.moderator, AT.keeper, "MODERATOR", takesBack)).isEqualTo(1);
        for (var change : new String[] {"closed_at = null", "hidden = false", "title = 'x'", "version = 0"}) {
            var sql = "update core.topic set " + change + " where id = '" + topic.id() + "'";
            assertThat(run(AT.author, AT.guests, "ADMINISTRATOR", sql))
                    .as(change)
                    .isEqualTo(REFUSED);
        }
        assertThat(run(AT.author, AT.guests, "ADMINISTRATOR", "update core.post set hidden = false"))
                .isEqualTo(REFUSED);
        assertThat(run(AT.moderator, AT.keeper, "ADMINISTRATOR", "update core.moderation set reason = ''"))
                .isEqualTo(REFUSED);
    }

    @Test
    @DisplayName("lets authors take back for a day, and lets nobody else erase or move")
    void authors() throws SQLException {
        var back = decides("WITHDRAWN", AT.guests, AT.author, AT.author);
        assertThat(run(AT.author, AT.guests, "MEMBER", back)).isEqualTo(1);
        assertThat(run(AT.author, AT.guests, "MEMBER", back.replace("now()", "now() + interval '25 hours'")))
                .isEqualTo(REFUSED);
        assertThat(run(AT.moderator, AT.keeper, "MODERATOR", decides("WITHDRAWN", AT.keeper, AT.moderator, AT.author)))
                .isEqualTo(REFUSED);
        for (var kind : new String[] {"ERASED", "PINNED"}) {
            assertThat(run(AT.author, AT.guests, "MEMBER", decides(kind, AT.guests, AT.author, AT.author)))
                    .as(kind)
                    .isEqualTo(REFUSED);
            assertThat(run(AT.theirs, AT.guests, "MODERATOR", decides(kind, AT.guests, AT.theirs, AT.author)))
                    .as(kind)
                    .isEqualTo(REFUSED);
        }
        var moves = "update core.topic set forum_id = '%' where id = '" + topic.id() + "'";
        assertThat(run(
                        AT.theirs,
                        AT.guests,
                        "MODERATOR",
                        moves.replace("%", AT.open.id().toString())))
                .isZero();
        assertThat(run(
                        AT.moderator,
                        AT.keeper,
                        "MODERATOR",
                        moves.replace("%", AT.open.id().toString())))
                .isEqualTo(1);
        var foreign = WORLD.forum(AT.third, Audience.NETWORK).id().toString();
        assertThat(run(AT.moderator, AT.keeper, "MODERATOR", moves.replace("%", foreign)))
                .isEqualTo(REFUSED);
    }

    private String decides(String kind, Organisation by, PersonId person, PersonId author) {
        return "insert into core.moderation (id, kind, topic_id, organisation_id, person_id, author_id,"
                + " author_organisation_id, reason, decided_at) values (gen_random_uuid(), '" + kind + "', '"
                + topic.id() + "', " + by.id().value() + ", '" + person + "', '" + author + "', "
                + AT.guests.id().value() + ", 'x', now())";
    }

    /** How many rows were written, and rolled back; {@link #REFUSED} if the database did not let it. */
    private static int run(PersonId person, Organisation organisation, String roles, String sql) throws SQLException {
        var settings =
                new HashMap<String, Object>(Map.of("app.person", person, "app.network", "on", "app.roles", roles));
        settings.put(
                roles.equals("CLIENT") ? "app.client" : "app.tenant",
                organisation.id().value());
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, settings);
            try {
                return statement.executeUpdate(sql);
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).as(refused.getMessage()).isEqualTo("42501");
                return REFUSED;
            } finally {
                connection.rollback();
            }
        }
    }
}
