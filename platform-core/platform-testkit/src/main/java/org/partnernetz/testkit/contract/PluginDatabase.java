// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.partnernetz.launcher.DatabaseAccess.Sign;
import org.partnernetz.launcher.database.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL with the tables of the core and of one plugin, made by their own migrations. It ends with the
 * virtual machine.
 */
public final class PluginDatabase implements AutoCloseable {
    static final String SEARCH = "partnernetz_search";
    static final long HOME = 1_000_001;
    static final long OTHER = 1_000_002;
    static final UUID PERSON = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private static final String CORE = "insert into core.organisation"
            + " (id, slug, name, initials, kind, color, created_at) overriding system value values"
            + " (%1$d, 'victims', 'Victims', 'V', 'UNIT', '#123456', now()),"
            + " (%2$d, 'attackers', 'Attackers', 'A', 'UNIT', '#123456', now());"
            + " insert into core.person (id, display_name, created_at) values ('%3$s', 'Victim', now());"
            + " insert into core.membership (id, organisation_id, person_id, roles, network, since)"
            + " values ('%3$s', %1$d, '%3$s', array['MEMBER'], true, now())";

    private final EmbeddedPostgres postgres;
    private final String schema;

    private PluginDatabase(EmbeddedPostgres postgres, String schema) {
        this.postgres = postgres;
        this.schema = schema;
    }

    /** Starts it and migrates the core's tables, then the plugin's. */
    public static PluginDatabase of(PluginModule plugin) throws IOException, SQLException {
        var home = plugin.folder().resolve("target/contract-database");
        empty(home);
        var postgres = EmbeddedPostgres.in(home, line -> {}).start(line -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        var database = new PluginDatabase(postgres, plugin.schema());
        database.migrate("core", "classpath:db/migration/core");
        database.renew(plugin);
        return database;
    }

    /** Migrates the plugin's tables from nothing, as its files are now. */
    public void renew(PluginModule plugin) throws SQLException {
        var own = plugin.resource("db/migration");
        if (Files.isDirectory(own)) {
            try (var superuser = superuser();
                    var statement = superuser.createStatement()) {
                statement.execute("drop schema if exists " + schema + " cascade");
                statement.execute("create schema " + schema + " authorization "
                        + postgres.access().owner().user());
                statement.execute("grant usage on schema " + schema + " to " + app());
            }
            migrate(schema, "filesystem:" + own.toAbsolutePath());
        }
    }

    private void migrate(String name, String scripts) {
        Flyway.configure()
                .dataSource(source(postgres.access().owner()))
                .loggers("slf4j")
                .schemas(name)
                .createSchemas(name.equals("core"))
                .locations(scripts)
                .placeholders(Map.of(
                        "app", app(), "owner", postgres.access().owner().user(), "search", SEARCH, "schema", name))
                .load()
                .migrate();
    }

    /** Writes the victim, and the victim's row in every table of the plugin. */
    void plant(Connection superuser, PluginModule plugin) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            statement.execute(String.format(java.util.Locale.ROOT, CORE, HOME, OTHER, PERSON));
            if (Files.exists(plugin.victims())) {
                statement.execute(Files.readString(plugin.victims())
                        .replace("${schema}", schema)
                        .replace("${organisation}", Long.toString(HOME))
                        .replace("${person}", "'" + PERSON + "'"));
            }
        }
    }

    String app() {
        return postgres.access().app().user();
    }

    /** Makes the victim act under row security, with these roles in the own organisation. */
    void become(Connection superuser, String roles) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set local role " + app());
            statement.execute("select set_config('app.tenant', '" + HOME + "', true), set_config('app.person', '"
                    + PERSON + "', true), set_config('app.network', 'on', true), set_config('app.roles', '" + roles
                    + "', true)");
        }
    }

    /** Ends that. */
    void beSuperuser(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("reset role");
        }
    }

    /** Sees and may do everything. */
    Connection superuser() throws SQLException {
        return postgres.connectAsSuperuser();
    }

    @Override
    public void close() {
        postgres.close();
    }

    private DataSource source(Sign sign) {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.access().url());
        source.setUser(sign.user());
        source.setPassword(sign.password());
        return source;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
