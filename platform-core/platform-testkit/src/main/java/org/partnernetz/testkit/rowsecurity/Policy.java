// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.rowsecurity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One policy as the database knows it.
 *
 * @param table schema and name
 * @param command SELECT, INSERT, UPDATE, DELETE or ALL
 * @param using which rows it opens, null for INSERT
 * @param check which rows may be written, null where {@code using} decides
 */
public record Policy(
        String table,
        String name,
        String command,
        @Nullable String using,
        @Nullable String check) {
    private static final String ALL = "select schemaname || '.' || tablename, policyname, cmd, qual, with_check"
            + " from pg_policies order by 1, 2";

    public static List<Policy> all(Connection connection) throws SQLException {
        var policies = new ArrayList<Policy>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                policies.add(new Policy(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        return policies;
    }

    /** Whether it lets everything through on purpose. */
    public boolean isOpen() {
        return expressions().allMatch("true"::equals);
    }

    /** Whether it is the same for everyone, for which the table owes a reason. */
    boolean isConstant() {
        return expressions().anyMatch(expression -> expression.equals("true") || expression.equals("false"));
    }

    boolean covers(String wanted) {
        return command.equals(wanted) || command.equals("ALL");
    }

    public String drop() {
        return "drop policy " + name + " on " + table;
    }

    /** The same policy with every expression replaced by {@code true}. */
    public String widen() {
        return "alter policy " + name + " on " + table + (using == null ? "" : " using (true)")
                + (check == null ? "" : " with check (true)");
    }

    /** What it asks, as the database writes it. */
    public String text() {
        return expressions().collect(Collectors.joining(" "));
    }

    private Stream<String> expressions() {
        return Stream.of(using, check).filter(Objects::nonNull);
    }
}
