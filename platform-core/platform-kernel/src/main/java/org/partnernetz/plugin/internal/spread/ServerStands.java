// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.admin.PluginState;

/** What the servers say, in the database. A server lives while its connection is open. */
@ApplicationScoped
class ServerStands {
    private static final String ALIVE = "select distinct substr(application_name, ?) from pg_stat_activity"
            + " where usename = current_user and datname = current_database() and starts_with(application_name, ?)"
            + " order by 1";
    private static final String ALL = "select server, plugin, state, version, digest, reason_code, reason_values,"
            + " reason_text, since from core.plugin_server where server = any (?) order by plugin, server";
    private static final String FORGET = "delete from core.plugin_server where server = ? or not server = any (?)";
    private static final String ADD = """
            insert into core.plugin_server
              (server, plugin, state, version, digest, reason_code, reason_values, reason_text, since)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (server, plugin) do nothing""";

    List<String> alive(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(ALIVE)) {
            query.setInt(1, OwnerLine.PREFIX.length() + 1);
            query.setString(2, OwnerLine.PREFIX);
            try (var rows = query.executeQuery()) {
                var alive = new ArrayList<String>();
                while (rows.next()) {
                    alive.add(rows.getString(1));
                }
                return alive;
            }
        }
    }

    List<ServerStand> of(Connection connection, List<String> servers) throws SQLException {
        try (var query = connection.prepareStatement(ALL)) {
            query.setArray(1, connection.createArrayOf("text", servers.toArray()));
            try (var rows = query.executeQuery()) {
                var all = new ArrayList<ServerStand>();
                while (rows.next()) {
                    all.add(stand(rows));
                }
                return all;
            }
        }
    }

    private static ServerStand stand(ResultSet row) throws SQLException {
        return new ServerStand(
                row.getString(1),
                row.getString(2),
                PluginState.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                reason(row),
                row.getTimestamp(9).toInstant());
    }

    private static @Nullable PluginReason reason(ResultSet row) throws SQLException {
        var code = row.getString(6);
        return code == null
                ? null
                : new PluginReason(code, List.of((String[]) row.getArray(7).getArray()), row.getString(8));
    }

    /** Instead of what the server said before, and of what servers said that live no more. */
    void replace(Connection connection, String server, List<ServerStand> stands) throws SQLException {
        try (var delete = connection.prepareStatement(FORGET)) {
            delete.setString(1, server);
            delete.setArray(
                    2, connection.createArrayOf("text", alive(connection).toArray()));
            delete.executeUpdate();
        }
        try (var insert = connection.prepareStatement(ADD)) {
            for (var stand : stands) {
                fill(insert, stand);
                insert.executeUpdate();
            }
        }
    }

    private static void fill(PreparedStatement insert, ServerStand stand) throws SQLException {
        var reason = stand.reason();
        insert.setString(1, stand.server());
        insert.setString(2, stand.plugin());
        insert.setString(3, stand.state().name());
        insert.setString(4, stand.version());
        insert.setString(5, stand.digest());
        insert.setString(6, reason == null ? null : reason.code());
        var values = reason == null ? new Object[0] : reason.values().toArray();
        insert.setArray(7, insert.getConnection().createArrayOf("text", values));
        insert.setString(8, reason == null ? "" : reason.text());
        insert.setTimestamp(9, Timestamp.from(stand.since()));
    }
}
