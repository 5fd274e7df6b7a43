// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.partnernetz.kernel.migration.Migrations;

/**
 * Sees at the start that accounts, devices and attempts are closed to the application, and everything else to sign-in.
 * The scripts give these rights; whatever else somebody gave the roles in the database shows here.
 */
final class SignInRights {
    private static final String TOO_MANY = """
        with roles as (select ? as app, ? as sign_in, ? as owner, ? as search)
        select member || ' is a member of ' || other
        from roles, unnest(array [app, sign_in]) member, unnest(array [app, sign_in, owner, search]) other
        where member <> other and pg_has_role(member, other, 'member')
        union all
        select app || ' may use ' || closed
        from roles, unnest(array ['auth.account', 'auth.known_device', 'auth.sign_in_attempt']) closed
        where has_any_column_privilege(app, closed, 'select, insert, update, references')
           or has_table_privilege(app, closed, 'delete, truncate, trigger')
        union all
        select app || ' may write auth.access_token or read its hashes' from roles
        where has_any_column_privilege(app, 'auth.access_token', 'insert, update')
           or has_table_privilege(app, 'auth.access_token', 'delete, truncate')
           or has_column_privilege(app, 'auth.access_token', 'token_hash', 'select')
        union all
        select app || ' may call ' || p.oid::regprocedure
        from roles, pg_proc p where p.pronamespace = 'auth'::regnamespace and has_function_privilege(app, p.oid, 'execute')
        union all
        select sign_in || ' may use ' || c.oid::regclass
        from roles, pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm') and pg_get_userbyid(n.nspowner) = owner
          and has_schema_privilege(sign_in, n.oid, 'usage')
          and (has_any_column_privilege(sign_in, c.oid, 'select, insert, update, references')
               or has_table_privilege(sign_in, c.oid, 'delete, truncate, trigger'))
        union all
        select sign_in || ' may use the schema core' from roles where has_schema_privilege(sign_in, 'core', 'usage')\
        """;

    private final Migrations.Roles roles;

    SignInRights(Migrations.Roles roles) {
        this.roles = roles;
    }

    /** @throws IllegalStateException in one line for the operator */
    void check(Connection owner) throws SQLException {
        var tooMany = DatabaseWall.texts(owner, TOO_MANY, roles.app(), roles.signIn(), roles.owner(), roles.search());
        if (!tooMany.isEmpty()) {
            throw refused("the role " + DatabaseWall.shortened(tooMany));
        }
    }

    static IllegalStateException refused(String why) {
        return new IllegalStateException("Sign-in does not stand by itself in the database, " + why
                + "; the roles must be as the chapter 'Your own PostgreSQL' in operating.md makes them");
    }
}
