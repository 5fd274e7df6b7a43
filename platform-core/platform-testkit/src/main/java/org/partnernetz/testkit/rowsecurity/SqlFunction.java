// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.rowsecurity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A function that policies ask, by themselves or through another one.
 *
 * @param name schema and name
 * @param signature with the names and types of its arguments
 * @param yesOrNo whether it answers true or false
 * @param text its definition, as the database writes it
 */
public record SqlFunction(String name, String signature, boolean yesOrNo, String text) {
    private static final String ALL = "select n.nspname || '.' || p.proname, n.nspname || '.' || quote_ident(p.proname)"
            + " || '(' || pg_get_function_arguments(p.oid) || ')', p.prorettype = 'boolean'::regtype,"
            + " pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
            + " where p.prokind = 'f' and n.nspname not in ('pg_catalog', 'information_schema') order by 1";

    /** All functions that are not the database's own. */
    public static List<SqlFunction> all(Connection connection) throws SQLException {
        var all = new ArrayList<SqlFunction>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                all.add(new SqlFunction(rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getString(4)));
            }
        }
        return all;
    }

    /** Those of them that a policy asks, however many others stand between. */
    public static Set<SqlFunction> asked(Policy policy, List<SqlFunction> all) {
        var asked = new LinkedHashSet<SqlFunction>();
        add(policy.text(), all, asked);
        return asked;
    }

    private static void add(String text, List<SqlFunction> all, Set<SqlFunction> asked) {
        for (var function : all) {
            if (function.isNamedIn(text) && asked.add(function)) {
                add(function.body(), all, asked);
            }
        }
    }

    private boolean isNamedIn(String text) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\(")
                .matcher(text)
                .find();
    }

    /** Without the line that names it. */
    private String body() {
        return text.substring(text.indexOf('\n') + 1);
    }

    /** The same function, answering true whatever it is asked. */
    public String widen() {
        return "create or replace function " + signature
                + " returns boolean language sql stable parallel safe return true";
    }
}
