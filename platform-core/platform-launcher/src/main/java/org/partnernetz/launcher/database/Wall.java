// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import org.partnernetz.launcher.LaunchException;

/**
 * Takes from everybody the functions of PostgreSQL that could change who acts or harm others, in one database; only its
 * superuser can. The platform checks at its start that this was done, and operating.md shows the same lines.
 */
final class Wall {

    private Wall() {}

    static void raise(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql());
        }
    }

    static String sql() {
        try (var in = Wall.class.getResourceAsStream("wall.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LaunchException("The launcher is incomplete: " + e, e);
        }
    }
}
