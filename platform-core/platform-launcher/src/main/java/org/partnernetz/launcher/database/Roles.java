// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.partnernetz.launcher.DatabaseAccess;

/**
 * The four roles and the database. {@code owner} migrates and owns; {@code app} owns nothing and cannot bypass row
 * security; {@code search} cannot sign in and owns the few reviewed functions that read across organisations;
 * {@code signin} may call those that check passwords and tokens, and nothing else.
 */
final class Roles {

    /**
     * Nothing of the application may wait or run without an end. Scripts of the owner may run as long as they need, but
     * do not wait for ever for a lock that somebody holds.
     */
    static final List<String> LIMITS = List.of(
            "alter role " + DatabaseProperties.APP + " set statement_timeout = '60s'",
            "alter role " + DatabaseProperties.APP + " set lock_timeout = '20s'",
            "alter role " + DatabaseProperties.APP + " set idle_in_transaction_session_timeout = '2min'",
            "alter role " + DatabaseProperties.SIGN_IN + " set statement_timeout = '60s'",
            "alter role " + DatabaseProperties.SIGN_IN + " set lock_timeout = '20s'",
            "alter role " + DatabaseProperties.SIGN_IN + " set idle_in_transaction_session_timeout = '2min'",
            "alter role " + DatabaseProperties.OWNER + " set lock_timeout = '2min'",
            "alter role " + DatabaseProperties.OWNER + " set idle_in_transaction_session_timeout = '10min'");

    private Roles() {}

    /** Creates what is missing; what exists keeps its state but gets the passwords of the file. */
    static void create(Connection superuser, DatabaseAccess access) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var sign : List.of(access.owner(), access.app(), access.signIn())) {
                role(statement, sign.user(), "login nobypassrls password '" + sign.password() + "'");
            }
            role(statement, DatabaseProperties.SEARCH, "nologin bypassrls");
            statement.execute("grant " + DatabaseProperties.SEARCH + " to " + DatabaseProperties.OWNER
                    + " with inherit false, set true");
            if (!exists(statement, "select from pg_database where datname = '" + DatabaseProperties.DATABASE + "'")) {
                statement.execute(
                        "create database " + DatabaseProperties.DATABASE + " owner " + DatabaseProperties.OWNER);
            }
            statement.execute("revoke all on database " + DatabaseProperties.DATABASE + " from public");
            statement.execute("grant connect on database " + DatabaseProperties.DATABASE + " to "
                    + DatabaseProperties.APP + ", " + DatabaseProperties.SIGN_IN);
            for (var limit : LIMITS) {
                statement.execute(limit);
            }
        }
    }

    private static void role(Statement statement, String name, String options) throws SQLException {
        var exists = exists(statement, "select from pg_roles where rolname = '" + name + "'");
        statement.execute((exists ? "alter" : "create") + " role " + name + " with nosuperuser nocreatedb nocreaterole "
                + options);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
