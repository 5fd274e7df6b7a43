// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.sql.SQLException;

/** Reads and changes the database past row security. */
public final class Database {

    public static long number(RunningPlatform platform, String query) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public static String text(RunningPlatform platform, String query) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    public static void run(RunningPlatform platform, String sql) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Database() {}
}
