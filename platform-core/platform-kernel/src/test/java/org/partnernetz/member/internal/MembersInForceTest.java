// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Members;
import org.partnernetz.member.MembershipChange;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.time.NetworkDays;

@DisplayName("Somebody whose membership")
class MembersInForceTest {
    private static final World WORLD = World.inSharedDatabase();
    private static Organisation home;

    /** What lies on a membership. */
    private enum Standing {
        LASTS,
        RESTS,
        IS_OVER
    }

    @BeforeAll
    static void organisation() {
        home = WORLD.organisation("in-force");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("rests or is over gets no notices and is taken into no group")
    void inForce(Standing standing) throws SQLException {
        var who = member(standing, "Ruhend");

        assertThat(told("select core.takes_part('" + who + "', " + home.id().value() + ")"))
                .isEqualTo(standing == Standing.LASTS);
        assertThat(told("select core.notify(gen_random_uuid(), '" + who + "', "
                        + home.id().value() + ", '', 'k', '{}', 'a', now())"))
                .isEqualTo(standing == Standing.LASTS);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("rests or is over is not counted among those who read what is for the network")
    void reached(Standing standing) throws SQLException {
        var before = WORLD.get(Members.class).networkReach().people();
        member(standing, "Erreicht");
        assertThat(WORLD.get(Members.class).networkReach().people() - before)
                .isEqualTo(standing == Standing.LASTS ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("rests or has a last day reads it in what is stored about them")
    void exported(Standing standing) throws SQLException {
        var who = member(standing, "Lesend");

        var membership = WORLD.asPerson(who, () -> WORLD.get(Privacy.class).mine(Locale.GERMAN)).stream()
                .flatMap(holding -> holding.records().stream())
                .filter(record -> record.kind().equals("membership"))
                .findFirst()
                .orElseThrow();
        assertThat(field(membership, "paused").isEmpty()).isEqualTo(standing != Standing.RESTS);
        assertThat(field(membership, "day").isEmpty()).isEqualTo(standing != Standing.IS_OVER);
    }

    private static String field(PersonalRecord record, String name) {
        return record.fields().stream()
                .filter(one -> one.name().equals(name))
                .map(PersonalRecord.Field::value)
                .findFirst()
                .orElseThrow();
    }

    private static PersonId member(Standing standing, String called) throws SQLException {
        var who = WORLD.member(home, called + " " + standing, Role.MEMBER);
        WORLD.as(World.administratorOf(home), () -> switch (standing) {
            case LASTS -> who;
            case RESTS -> WORLD.get(Members.class).pause(who);
            case IS_OVER ->
                WORLD.get(Members.class)
                        .change(who, new MembershipChange(Set.of(Role.MEMBER), true, LocalDate.now(NetworkDays.ZONE)));
        });
        if (standing == Standing.IS_OVER) {
            run("update core.membership set last_day = last_day - 1 where person_id = '" + who + "'");
        }
        return who;
    }

    private static boolean told(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, Map.of("app.tenant", home.id().value(), "app.roles", "MEMBER"));
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getBoolean(1);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
