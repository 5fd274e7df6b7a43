// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.partnernetz.kernel.migration.Migrations;

/**
 * Sees at the start that all roles are there, and that the superuser took from the platform's what could change who
 * acts or harm others. The launcher does it for its own database.
 */
final class DatabaseWall {
    private static final String OPEN = """
        select oid::regprocedure::text from pg_proc
        where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^(set_config|lo_.+|loread|lowrite|pg_sleep.*|\
        pg_(try_)?advisory_.+|pg_(cancel|terminate)_backend|.+_to_xml.*|ts_stat|ts_rewrite|setval|currval|lastval)$'
          and oid <> 'pg_advisory_xact_lock(bigint)'::regprocedure and has_function_privilege(?, oid, 'execute')
        order by 1\
        """;
    private static final String CLOSED = """
        select 'set_config for ' || needs from unnest(array [?, ?]) needs
        where not has_function_privilege(needs, 'set_config(text, text, boolean)', 'execute')
        union all
        select 'pg_advisory_xact_lock for ' || needs from unnest(array [?, ?]) needs
        where not has_function_privilege(needs, 'pg_advisory_xact_lock(bigint)', 'execute')\
        """;
    private static final String MISSING = """
        select needed from unnest(array [?, ?, ?]) needed
        where not exists (select from pg_roles where rolname = needed)\
        """;
    private static final int NAMED = 3;

    private final Migrations.Roles roles;

    DatabaseWall(Migrations.Roles roles) {
        this.roles = roles;
    }

    /** @throws IllegalStateException in one line for the operator */
    void check(Connection owner) throws SQLException {
        var missing = texts(owner, MISSING, roles.app(), roles.search(), roles.signIn());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The database has no role " + shortened(missing)
                    + "; create it as the chapter 'Your own PostgreSQL' in operating.md says");
        }
        for (var role : List.of(roles.app(), roles.signIn())) {
            var open = texts(owner, OPEN, role);
            if (!open.isEmpty()) {
                throw refused("the role " + role + " may call " + shortened(open));
            }
        }
        var closed = texts(owner, CLOSED, roles.owner(), roles.search(), roles.app(), roles.signIn());
        if (!closed.isEmpty()) {
            throw refused("what it needs is missing: " + shortened(closed));
        }
    }

    private static IllegalStateException refused(String why) {
        return new IllegalStateException("The database is not walled in, " + why
                + "; run the block of the chapter 'Your own PostgreSQL' in operating.md in it as its superuser");
    }

    static String shortened(List<String> names) {
        var named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? named : named + " and " + (names.size() - NAMED) + " more";
    }

    static List<String> texts(Connection connection, String sql, String... values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            var texts = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return List.copyOf(texts);
        }
    }
}
