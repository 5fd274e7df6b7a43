// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.rowsecurity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table with its columns and their types; knows which of its rows are a victim's.
 *
 * @param owners columns that name a person
 */
record Table(String name, Map<String, String> columns, Set<String> owners) {
    private static final String COLUMNS = "select attname, format_type(atttypid, null) from pg_attribute"
            + " where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attname <> 'version', attnum";

    private static final String OWNERS = "select a.attname from pg_constraint c join pg_attribute a"
            + " on a.attrelid = c.conrelid and a.attnum = any (c.conkey) where c.contype = 'f'"
            + " and c.conrelid = ?::regclass and c.confrelid = 'core.person'::regclass";

    /** Types in which a column can be overwritten without a thought, and with what. */
    private static final Map<String, String> CONSTANTS = constants();

    private static Map<String, String> constants() {
        var constants = new LinkedHashMap<String, String>();
        constants.put("integer", "7");
        constants.put("timestamp with time zone", "now()");
        constants.put("date", "current_date");
        constants.put("boolean", "false");
        constants.put("text", "'x'");
        return constants;
    }

    static Table of(Connection connection, String name) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return new Table(name, columns, owners(connection, name, columns.keySet()));
    }

    private static Set<String> owners(Connection connection, String name, Set<String> columns) throws SQLException {
        var owners = new TreeSet<>(Set.of("person_id", "author_id"));
        owners.retainAll(columns);
        try (var statement = connection.prepareStatement(OWNERS)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    owners.add(rows.getString(1));
                }
            }
        }
        return owners;
    }

    private boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The condition for a victim's rows that are not the attacker's own. */
    String victims(Attacks.Victim victim, Attacker attacker) {
        var condition = new StringBuilder(whose(victim));
        if (attacker.person() != null) {
            owners.forEach(owner -> condition
                    .append(" and ")
                    .append(owner)
                    .append(" is distinct from '")
                    .append(attacker.person())
                    .append('\''));
        }
        return condition.toString();
    }

    /** The same, without what is shown to the attacker's circle on purpose. */
    String hiddenVictims(Attacks.Victim victim, Attacker attacker) {
        var circles =
                attacker.hidden().stream().map(circle -> "'" + circle + "'").collect(Collectors.joining(", "));
        return victims(victim, attacker) + (has("audience") ? " and audience in (" + circles + ")" : "");
    }

    private String whose(Attacks.Victim victim) {
        if (has("organisation_id")) {
            return "organisation_id = " + victim.organisation();
        }
        if (has("person_id")) {
            return "person_id = '" + victim.person() + "'";
        }
        return switch (name) {
            case "core.organisation" -> "id = " + victim.organisation();
            case "core.person" -> "id = '" + victim.person() + "'";
            default -> "true";
        };
    }

    /** An assignment that reads nothing, so that only the policy for UPDATE stands before it. */
    String overwriting() {
        for (var constant : CONSTANTS.entrySet()) {
            for (var column : columns.entrySet()) {
                if (column.getValue().equals(constant.getKey())) {
                    return column.getKey() + " = " + constant.getValue();
                }
            }
        }
        throw new IllegalStateException(name + " has no column that could be overwritten");
    }
}
