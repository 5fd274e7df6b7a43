// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    private static final String TABLES = """
            select c.relname
            from pg_class c
            where c.relnamespace = to_regnamespace(?) and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname <> 'flyway_schema_history'
            order by c.relname""";
    private static final String OWN = """
            select distinct n.nspname
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where pg_get_userbyid(n.nspowner) = current_user and n.nspname <> ? and c.relkind in ('r', 'p')
              and not c.relispartition and c.relname <> 'flyway_schema_history'
            order by n.nspname""";
    private static final String REFERENCES = """
            select distinct k.conrelid::regclass::text
            from pg_constraint k
            join pg_class target on target.oid = k.confrelid
            join pg_class source on source.oid = k.conrelid
            where k.contype = 'f' and target.relnamespace = to_regnamespace(?)
              and source.relnamespace <> target.relnamespace
            order by 1""";
    private static final String HISTORY = """
            select c.relname
            from pg_class c
            where c.relnamespace = to_regnamespace(?) and c.relname = 'flyway_schema_history'""";
    private static final String VERSIONS =
            "select version from %s.flyway_schema_history where success and version is not null and version <> ?";
    private static final int FETCH = 500;
    private static final long LOCK_MILLIS = 10_000;

    /** Who waits for tables of the core that others use lets go again, for those would wait behind it. */
    private static final String BOUNDED = "set local lock_timeout = '10s'";

    /** Ends each statement of the connection that takes longer, or that waits for a lock for more than ten seconds. */
    void limit(Connection connection, Duration limit) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = " + limit.toMillis());
            statement.execute("set lock_timeout = " + Math.min(limit.toMillis(), LOCK_MILLIS));
        }
    }

    /** Two servers that make one schema at the same moment would disturb each other. */
    private static final String ONE_BY_ONE = "lock table core.plugin_file in share row exclusive mode";

    /** Makes the schema if it is new and lets the platform's role look into it. */
    void prepare(DataSource source, String schema, String app) throws SQLException {
        checked(schema);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(ONE_BY_ONE);
            statement.execute("create schema if not exists " + schema);
            statement.execute("grant usage on schema " + schema + " to " + statement.enquoteIdentifier(app, true));
            connection.commit();
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

    /** The tables of a schema without Flyway's history; empty if there is no such schema. */
    List<String> tables(DataSource source, String schema) throws SQLException {
        try (var connection = source.getConnection()) {
            return tables(connection, schema);
        }
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        return texts(connection, TABLES, schema);
    }

    /** All schemas of the role that have tables, but for the platform's first. */
    List<String> schemas(DataSource source, String but) throws SQLException {
        try (var connection = source.getConnection()) {
            return texts(connection, OWN, but);
        }
    }

    /** Tables of other schemas with foreign keys into a schema. */
    List<String> references(DataSource source, String schema) throws SQLException {
        try (var connection = source.getConnection()) {
            return texts(connection, REFERENCES, schema);
        }
    }

    /** Versions of the scripts that ran in a schema. */
    List<String> versions(DataSource source, String schema) throws SQLException {
        try (var connection = source.getConnection()) {
            return texts(connection, HISTORY, schema).isEmpty()
                    ? List.of()
                    : texts(connection, String.format(Locale.ROOT, VERSIONS, checked(schema)), "");
        }
    }

    /**
     * Lets the rows be copied and the schema be dropped, in one transaction. The owner is under row security, too, so
     * it is lifted for this transaction only; nobody else can look at the tables meanwhile.
     */
    void exportAndDrop(DataSource source, String schema, Ending ending) throws SQLException, IOException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(BOUNDED);
                var tables = new Tables(connection, checked(schema), tables(connection, schema));
                for (var table : tables.names()) {
                    statement.execute("alter table " + schema + '.' + statement.enquoteIdentifier(table, true)
                            + " no force row level security");
                }
                ending.carryOut(tables);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void copy(Connection connection, String schema, String table, OutputStream out)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            var name = schema + '.' + statement.enquoteIdentifier(table, true);
            try (var rows = statement.executeQuery("select to_jsonb(t)::text from " + name + " t")) {
                while (rows.next()) {
                    out.write(rows.getString(1).getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                }
            }
        }
    }

    private static List<String> texts(Connection connection, String sql, String value) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            var texts = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return List.copyOf(texts);
        }
    }

    private static String checked(String schema) {
        if (!NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException(schema + " is no name of a schema");
        }
        return schema;
    }

    /** The tables of a plugin in the transaction that ends them. */
    record Tables(Connection connection, String schema, List<String> names) {

        /** Writes all rows, a file of JSON lines for each table. */
        void copy(ZipOutputStream zip) throws SQLException, IOException {
            for (var table : names) {
                zip.putNextEntry(new ZipEntry(table + ".jsonl"));
                SchemaRepository.copy(connection, schema, table, zip);
                zip.closeEntry();
            }
        }

        void drop() throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("drop schema if exists " + schema + " cascade");
            }
        }
    }

    /** What is done with tables that end. */
    @FunctionalInterface
    interface Ending {
        void carryOut(Tables tables) throws SQLException, IOException;
    }
}
