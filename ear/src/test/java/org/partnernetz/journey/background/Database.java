// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background;

import java.sql.SQLException;

import org.partnernetz.harness.RunningPlatform;

/** Looks past row security. */
final class Database {

    static long number(RunningPlatform platform, String query) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void run(RunningPlatform platform, String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Database() {}
}
