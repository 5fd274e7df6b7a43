// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.ChangedFunction;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** The function bypasses all policies, so it is attacked by itself, without the service before it. */
@DisplayName("The function that erases a person")
class ErasureFunctionTest {
    private final World world = World.inSharedDatabase();
    private final Organisation home = world.organisation("function");
    private final Organisation partner = world.organisation("function-partner");
    private final PersonId administrator = world.member(home, "chief", Role.ADMINISTRATOR);
    private final PersonId foreign = world.member(partner, "stranger", Role.ADMINISTRATOR);
    private final PersonId person = world.member(home, "person", Role.MEMBER);
    private final PersonId both = world.member(home, "both", Role.MEMBER);

    @Test
    @DisplayName("works for administrators of the person's only organisation, and for the network's")
    void works() throws SQLException {
        assertThat(erases(administrator, home, "ADMINISTRATOR", person)).isTrue();
        assertThat(erases(foreign, partner, "ADMINISTRATOR,COORDINATION", person))
                .isTrue();
    }

    @Test
    @DisplayName("does nothing for anybody else, for oneself, or twice")
    void refuses() throws SQLException {
        world.member(partner, "both", Role.MEMBER);
        assertThat(erases(person, home, "MODERATOR,MEMBER", both)).as("member").isFalse();
        assertThat(erases(foreign, partner, "ADMINISTRATOR", person))
                .as("elsewhere")
                .isFalse();
        assertThat(erases(administrator, home, "ADMINISTRATOR", both))
                .as("of two")
                .isFalse();
        assertThat(erases(administrator, home, "ADMINISTRATOR", administrator))
                .as("oneself")
                .isFalse();
        assertThat(erases(null, null, "", person)).as("nobody").isFalse();
    }

    @Test
    @DisplayName("would erase for others as soon as one condition were missing")
    void missingCondition() throws SQLException {
        world.member(partner, "both", Role.MEMBER);
        ChangedFunction.with(
                "core.erasure_scope",
                "and core.has_role('ADMINISTRATOR')",
                "",
                () -> assertThat(erases(both, home, "MEMBER", person)).isTrue());
        ChangedFunction.with(
                "core.erase_person",
                "s.organisation_id <> core.tenant()",
                "false",
                () -> assertThat(erases(administrator, home, "ADMINISTRATOR", both))
                        .isTrue());
        ChangedFunction.with(
                "core.erasure_scope",
                "and here.organisation_id = core.tenant()",
                "",
                () -> assertThat(scope(foreign, partner, "ADMINISTRATOR", person))
                        .isOne());
        ChangedFunction.with(
                "core.erase_person",
                "who is not distinct from core.person() or",
                "",
                () -> assertThat(erases(administrator, home, "ADMINISTRATOR", administrator))
                        .isTrue());
    }

    /** Whether it did, taken back at once. */
    private static boolean erases(
            @Nullable PersonId by, @Nullable Organisation organisation, String roles, PersonId who)
            throws SQLException {
        return call("select core.erase_person('" + who + "', now())::text", by, organisation, roles)
                .equals("true");
    }

    private static int scope(PersonId by, Organisation organisation, String roles, PersonId who) throws SQLException {
        return Integer.parseInt(
                call("select count(*)::text from core.erasure_scope('" + who + "')", by, organisation, roles));
    }

    private static String call(String sql, @Nullable PersonId by, @Nullable Organisation organisation, String roles)
            throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(
                    statement,
                    Map.of(
                            "app.tenant",
                                    organisation == null
                                            ? ""
                                            : organisation.id().value(),
                            "app.person", by == null ? "" : by,
                            "app.roles", roles));
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            } finally {
                connection.rollback();
            }
        }
    }
}
