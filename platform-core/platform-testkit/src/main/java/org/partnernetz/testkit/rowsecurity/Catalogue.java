// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.rowsecurity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks the database's catalogue: every table has forced row security and a policy for each command, and the
 * application's role cannot bypass it.
 *
 * @param app the application's role
 * @param search the role that owns the functions which see across organisations
 * @param reviewed those of these functions, with their arguments, that somebody has reviewed
 * @param ofOwner those among them that belong to the owner of the tables, who is under row security
 */
public record Catalogue(String app, String search, Set<String> reviewed, Set<String> ofOwner) {
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'";
    private static final String TABLES =
            "select n.nspname || '.' || c.relname, c.relrowsecurity and c.relforcerowsecurity,"
                    + " coalesce(obj_description(c.oid, 'pg_class'), ''), c.relname = 'flyway_schema_history',"
                    + " has_table_privilege(?, c.oid, 'select, insert, update, delete, truncate')"
                    + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind in ('r', 'p', 'f', 'm') and " + OURS;
    private static final String VIEWS = "select n.nspname || '.' || c.relname from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and " + OURS
            + " and not coalesce('security_invoker=true' = any (c.reloptions), false)";
    private static final String DEFINERS =
            "select n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',"
                    + " pg_get_userbyid(p.proowner), coalesce(array_to_string(p.proconfig, ';'), '')"
                    + " from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and " + OURS;
    private static final String POWERS = "select 'may bypass row security or is superuser' from pg_roles"
            + " where rolname = ? and (rolbypassrls or rolsuper or rolcreaterole)"
            + " union all select 'is a member of ' || pg_get_userbyid(roleid) from pg_auth_members"
            + " where member = ?::regrole"
            + " union all select 'owns ' || classid::regclass || ' ' || objid from pg_shdepend"
            + " where refobjid = ?::regrole and deptype = 'o'";
    private static final List<String> COMMANDS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /** Returns the findings, each as a sentence; empty if there are none. */
    public List<String> complaints(Connection connection) throws SQLException {
        var complaints = new ArrayList<String>();
        tables(connection, complaints);
        functions(connection, complaints);
        powers(connection, complaints);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(VIEWS)) {
            while (rows.next()) {
                complaints.add(rows.getString(1) + " is a view without security_invoker");
            }
        }
        return complaints;
    }

    private void tables(Connection connection, List<String> complaints) throws SQLException {
        var policies = Policy.all(connection);
        try (var statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, app);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var table = rows.getString(1);
                    var own = policies.stream()
                            .filter(policy -> policy.table().equals(table))
                            .toList();
                    if (rows.getBoolean(4)) {
                        require(!rows.getBoolean(5), table + " is open to the application", complaints);
                    } else {
                        require(rows.getBoolean(2), table + " has no forced row security", complaints);
                        policies(table, own, rows.getString(3), complaints);
                    }
                }
            }
        }
    }

    private static void policies(String table, List<Policy> own, String comment, List<String> complaints) {
        for (var command : COMMANDS) {
            var covered = own.stream().anyMatch(policy -> policy.covers(command));
            require(covered, table + " has no policy for " + command, complaints);
        }
        require(
                comment.startsWith("rls: ") || own.stream().noneMatch(Policy::isConstant),
                table + " has a policy that is true or false, but no comment 'rls: …' with a reason",
                complaints);
    }

    private void functions(Connection connection, List<String> complaints) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(DEFINERS)) {
            while (rows.next()) {
                var function = rows.getString(1);
                require(reviewed.contains(function), function + " is SECURITY DEFINER, but not reviewed", complaints);
                require(
                        search.equals(rows.getString(2)) || ofOwner.contains(function),
                        function + " does not belong to " + search,
                        complaints);
                require(
                        rows.getString(3).contains("search_path=pg_catalog"),
                        function + " has no pinned search_path",
                        complaints);
            }
        }
    }

    private void powers(Connection connection, List<String> complaints) throws SQLException {
        try (var statement = connection.prepareStatement(POWERS)) {
            for (var parameter = 1; parameter <= 3; parameter++) {
                statement.setString(parameter, app);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    complaints.add(app + " " + rows.getString(1));
                }
            }
        }
    }

    private static void require(boolean good, String complaint, List<String> complaints) {
        if (!good) {
            complaints.add(complaint);
        }
    }
}
