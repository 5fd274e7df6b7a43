// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The schemas of plugins, seen by the role that owns them. */
@ApplicationScoped
public class SchemaRepository {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * Tables that a policy could leave open: no forced row security, or a command without a policy, or no policies at
     * all possible.
     */
    private static final String OPEN_TABLES = """
            select c.relname
            from pg_class c
            where c.relnamespace = to_regnamespace(?) and c.relkind in ('r', 'p', 'm', 'f')
              and c.relname <> 'flyway_schema_history'
              and (not c.relrowsecurity or not c.relforcerowsecurity or c.relkind in ('m', 'f')
                   or exists (select from (values ('r'), ('a'), ('w'), ('d')) as command (letter)
                              where not exists (select from pg_policy p
                                                where p.polrelid = c.oid and p.polcmd::text in (command.letter, '*'))))
            order by c.relname""";

    /** Makes the schema if it is new and lets the platform's role look into it. */
    void prepare(DataSource source, String schema, String app) throws SQLException {
        if (!NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException(schema + " is no name of a schema");
        }
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + schema);
            statement.execute("grant usage on schema " + schema + " to " + statement.enquoteIdentifier(app, true));
        }
    }

    /** Tables of the schema that are not wholly under row security. */
    List<String> openTables(Connection connection, String schema) throws SQLException {
        try (var query = connection.prepareStatement(OPEN_TABLES)) {
            query.setString(1, schema);
            var open = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    open.add(rows.getString(1));
                }
            }
            return List.copyOf(open);
        }
    }
}
