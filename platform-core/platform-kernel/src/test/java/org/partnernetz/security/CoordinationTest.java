// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisations;

@DisplayName("The network has exactly one coordination")
class CoordinationTest {
    private static TestDatabase database;
    private static World world;
    private static Organisations organisations;

    /** Others would lose their coordination. */
    @BeforeAll
    static void ownDatabase() throws SQLException {
        database = TestDatabase.named("coordination");
        world = World.in(database);
        organisations = world.get(Organisations.class);
    }

    @Test
    @DisplayName("which can be handed over in one step")
    void handsOver() {
        var next = world.organisation("next");
        var former = world.hub();

        world.as(World.coordination(), () -> {
            organisations.handOverCoordination(next.slug());
            return next;
        });

        assertThat(world.hub().slug()).isEqualTo(next.slug());
        assertThat(organisations.withSlug(former.slug()).role()).isNull();
        assertThatThrownBy(() -> world.as(World.administratorOf(next), () -> {
                    organisations.handOverCoordination(former.slug());
                    return former;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("and never a second one")
    void refusesSecond() {
        var second = World.draft("second", NetworkRole.COORDINATION);

        assertThatThrownBy(() -> world.as(World.coordination(), () -> organisations.add(second)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("and never none, whoever asks the database")
    void refusesNone() throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "update core.network_role set valid_until = valid_from where role = 'COORDINATION'"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("PN002"));
            assertThatThrownBy(() -> statement.execute("delete from core.network_role where role = 'COORDINATION'"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
