// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.rowsecurity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Lets every attacker try every command on the victims' rows, with all table privileges, so that only the policies
 * protect them. Everything happens on one superuser's connection in one transaction, so a policy that was changed in
 * that transaction is attacked as changed.
 *
 * @param app the application's role
 */
public record Attacks(String app, Victim victim, List<Attacker> attackers) {
    private static final String REFUSED = "42501";
    private static final List<String> COMMANDS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /** Whose rows are attacked. */
    public record Victim(long organisation, UUID person) {}

    /** Grants all privileges until the transaction is rolled back. */
    public void open(Connection superuser) throws SQLException {
        superuser.setAutoCommit(false);
        for (var schema : schemas(superuser)) {
            execute(superuser, "grant usage on schema " + schema + " to " + app);
            execute(superuser, "grant select, insert, update, delete on all tables in schema " + schema + " to " + app);
        }
    }

    private static List<String> schemas(Connection connection) throws SQLException {
        var schemas = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct schemaname from pg_policies")) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        return schemas;
    }

    /** Counts the rows to attack. */
    public long victims(Connection superuser, String table) throws SQLException {
        var attacked = Table.of(superuser, table);
        var most = 0L;
        for (var attacker : attackers) {
            most = Math.max(most, count(superuser, table, attacked.victims(victim, attacker)));
        }
        return most;
    }

    /** Returns the successful attacks on a policy, each as a sentence; empty if there are none. */
    public List<String> breaches(Connection superuser, Policy policy) throws SQLException {
        var table = Table.of(superuser, policy.table());
        var breaches = new ArrayList<String>();
        for (var attacker : attackers) {
            for (var command : COMMANDS) {
                if (isBreached(superuser, attacker, policy, command, table)) {
                    breaches.add(attacker + ": " + command + " " + table.name());
                }
            }
        }
        return breaches;
    }

    /** Says whether any attack succeeds; stops at the first. */
    public boolean isBreached(Connection superuser, Policy policy) throws SQLException {
        var table = Table.of(superuser, policy.table());
        for (var attacker : attackers) {
            for (var command : COMMANDS) {
                if (isBreached(superuser, attacker, policy, command, table)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBreached(Connection superuser, Attacker attacker, Policy policy, String command, Table table)
            throws SQLException {
        return policy.covers(command)
                && !attacker.may(command, table.name())
                && getsThrough(superuser, attacker, command, table);
    }

    /**
     * Counts the rows that a statement by the attacker shows or changes; 0 if it is refused.
     *
     * @param attacker null for a superuser
     */
    public long reaches(Connection superuser, @Nullable Attacker attacker, String statement) throws SQLException {
        var savepoint = superuser.setSavepoint();
        try (var made = superuser.createStatement()) {
            if (attacker != null) {
                become(superuser, attacker);
            }
            if (!made.execute(statement)) {
                return made.getUpdateCount();
            }
            try (var rows = made.getResultSet()) {
                return rows.next() ? 1 : 0;
            }
        } catch (SQLException e) {
            if (REFUSED.equals(e.getSQLState())) {
                return 0;
            }
            throw e;
        } finally {
            superuser.rollback(savepoint);
        }
    }

    private boolean getsThrough(Connection superuser, Attacker attacker, String command, Table table)
            throws SQLException {
        var victims = table.victims(victim, attacker);
        var before = fingerprint(superuser, table.name(), victims);
        var loot = command.equals("INSERT") ? copy(superuser, table.name(), victims) : "";
        var savepoint = superuser.setSavepoint();
        try {
            become(superuser, attacker);
            switch (command) {
                case "SELECT" -> {
                    return count(superuser, table.name(), table.hiddenVictims(victim, attacker)) > 0;
                }
                case "INSERT" -> insert(superuser, table.name(), loot);
                case "UPDATE" -> execute(superuser, "update " + table.name() + " set " + table.overwriting());
                default -> execute(superuser, "delete from " + table.name());
            }
            execute(superuser, "reset role");
            return command.equals("INSERT") || !before.equals(fingerprint(superuser, table.name(), victims));
        } catch (SQLException e) {
            return !REFUSED.equals(e.getSQLState());
        } finally {
            superuser.rollback(savepoint);
        }
    }

    private void become(Connection connection, Attacker attacker) throws SQLException {
        if (!attacker.preparation().isEmpty()) {
            execute(connection, attacker.preparation());
        }
        try (var statement = connection.prepareStatement(
                "select set_config('app.tenant', ?, true), set_config('app.person', ?, true),"
                        + " set_config('app.network', ?, true), set_config('app.roles', ?, true),"
                        + " set_config('app.client', ?, true), set_config('app.link', ?, true)")) {
            statement.setString(1, attacker.tenantSetting());
            statement.setString(2, attacker.personSetting());
            statement.setString(3, attacker.networkSetting());
            statement.setString(4, attacker.roles());
            statement.setString(5, attacker.clientSetting());
            statement.setString(6, attacker.link().toString());
            statement.execute();
        }
        execute(connection, "set local role " + app);
    }

    /** A victim's row, to be written once more; its key is taken, which only shows to whom the policy lets through. */
    private static String copy(Connection connection, String table, String victims) throws SQLException {
        return text(connection, "select to_jsonb(t)::text from " + table + " t where " + victims + " limit 1");
    }

    /** Into all columns but those that the database reckons itself. */
    private static void insert(Connection connection, String table, String row) throws SQLException {
        var columns = text(
                connection,
                "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute where attrelid = '"
                        + table + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''");
        try (var statement = connection.prepareStatement("insert into " + table + " (" + columns
                + ") overriding system value select " + columns + " from jsonb_populate_record(null::" + table
                + ", ?::jsonb)")) {
            statement.setString(1, row);
            statement.execute();
        }
    }

    /** Changes when any of the rows is changed or gone. */
    private static String fingerprint(Connection connection, String table, String victims) throws SQLException {
        return text(
                connection,
                "select coalesce(string_agg(ctid::text, ' ' order by ctid), '') from " + table + " where " + victims);
    }

    private static long count(Connection connection, String table, String condition) throws SQLException {
        return Long.parseLong(text(connection, "select count(*) from " + table + " where " + condition));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
