// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A digest of every row of every table, as the superuser sees them.
 *
 * <p>It leaves out only what a refused request may change: when a token or a session was last used, the count of
 * sign-ins, and what happens in the background meanwhile.
 */
public final class DatabaseDigest {
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
              and c.relname not in ('sign_in_attempt', 'flyway_schema_history', 'job_schedule', 'job_run', 'fact_delivery', 'search_fill', 'plugin_server')
            order by 1""";

    public static Map<String, String> of(RunningPlatform platform) throws SQLException {
        try (var connection = platform.connectAsSuperuser()) {
            return of(connection);
        }
    }

    /** @param connection of the superuser */
    public static Map<String, String> of(Connection connection) throws SQLException {
        var digests = new TreeMap<String, String>();
        for (var table : tables(connection)) {
            digests.put(table, digest(connection, table));
        }
        return digests;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static String digest(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) || ' rows ' || coalesce(md5(string_agg(d, '' order by d)), '') from "
                                + "(select md5((to_jsonb(t) - 'last_used_at' - 'seen_at')::text) d from " + table
                                + " t) x")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private DatabaseDigest() {}
}
