// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.kernel.migration.Migrations;

@DisplayName("The start")
class DatabaseWallTest {

    @Test
    @DisplayName("goes on where the wall stands, and ends with one line where it has a hole")
    void looksForHoles() throws SQLException {
        var database = TestDatabase.named("walled");
        assertThatCode(() -> check(database)).doesNotThrowAnyException();
        assertHole(
                database,
                "grant execute on function pg_sleep(double precision) to public",
                "the role partnernetz_app may call pg_sleep(double precision); run the block");
        assertHole(
                database,
                "revoke execute on function set_config(text, text, boolean) from partnernetz_search",
                "what it needs is missing: set_config for partnernetz_search; run the block");
    }

    @Test
    @DisplayName("ends with one line where the role of sign-in is missing")
    void noRoleOfSignIn() throws SQLException {
        var roles = TestDatabase.shared().migrations().roles();
        var lacking = new Migrations.Roles(roles.owner(), roles.app(), roles.search(), "nobody_signs_in");
        try (var owner = TestDatabase.shared().owner().getConnection()) {
            assertThatThrownBy(() -> new DatabaseWall(lacking).check(owner))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The database has no role nobody_signs_in; create it as the chapter"
                            + " 'Your own PostgreSQL' in operating.md says");
        }
    }

    private static void assertHole(TestDatabase database, String change, String told) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute(change);
            assertThatThrownBy(() -> new DatabaseWall(database.migrations().roles()).check(superuser))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(told)
                    .hasMessageNotContaining("\n");
            superuser.rollback();
        }
    }

    private static void check(TestDatabase database) throws SQLException {
        try (var owner = database.owner().getConnection()) {
            new DatabaseWall(database.migrations().roles()).check(owner);
        }
    }
}
