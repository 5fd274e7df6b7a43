// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.partnernetz.launcher.DatabaseAccess.Sign;
import org.partnernetz.launcher.database.EmbeddedPostgres;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.database.PreparedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL with the tables of the core and of one plugin, created by their migrations. It stops with the
 * virtual machine.
 */
public final class PluginDatabase implements AutoCloseable {
    static final String SEARCH = "partnernetz_search";
    public static final long HOME = 1_000_001;
    public static final long OTHER = 1_000_002;
    static final long THIRD = 1_000_003;
    public static final UUID PERSON = id('a');
    public static final UUID STRANGER = id('b');
    static final UUID NO_LINK = id('c');
    static final UUID OTHER_LINK = id('d');

    /**
     * People in the victim's organisation, as their names say; the last one is an advice-seeker with items of their
     * own.
     */
    static final UUID FORMER = id('1');

    public static final UUID GUEST = id('2');
    public static final UUID COLLEAGUE = id('3');
    public static final UUID ANOTHER = id('4');

    private static final String ORGANISATION =
            "insert into core.organisation (id, slug, name, initials, kind, color, created_at) overriding system value"
                    + " values (%d, '%2$s', '%2$s', 'V', 'UNIT', '#123456', now())";
    private static final String MEMBER = "insert into core.person (id, display_name, created_at) values"
            + " ('%1$s', 'Somebody', now()); insert into core.membership (id, organisation_id, person_id, roles, network,"
            + " since, until) values ('%1$s', %2$d, '%1$s', array['%3$s'], %4$s, now(), %5$s)";

    private final EmbeddedPostgres postgres;
    private final String schema;

    private PluginDatabase(EmbeddedPostgres postgres, String schema) {
        this.postgres = postgres;
        this.schema = schema;
    }

    /** The database of the running module, shared by all its tests. */
    public static PluginDatabase shared() {
        return Shared.DATABASE;
    }

    /** Created on first use. */
    private static final class Shared {
        private static final PluginDatabase DATABASE = start();

        private static PluginDatabase start() {
            try {
                return of(PluginModule.running());
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("The plugin's database does not start", e);
            }
        }
    }

    /** Starts it with the core\'s tables, and migrates the plugin\'s. */
    public static PluginDatabase of(PluginModule plugin) throws IOException, SQLException {
        var home = plugin.folder().resolve("target/contract-database");
        var database = new PluginDatabase(PreparedPostgres.in(home), plugin.schema());
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
                .createSchemas(false)
                .locations(scripts)
                .placeholders(Map.of(
                        "app",
                        app(),
                        "owner",
                        postgres.access().owner().user(),
                        "search",
                        SEARCH,
                        "signin",
                        postgres.access().signIn().user(),
                        "schema",
                        name))
                .load()
                .migrate();
    }

    /** Writes the people and the plugin's permissions, and the victim's row in every table. */
    void plant(Connection superuser, PluginModule plugin) throws SQLException, IOException {
        plantPeople(superuser, plugin);
        try (var statement = superuser.createStatement()) {
            if (Files.exists(plugin.victims())) {
                statement.execute(filled(Files.readString(plugin.victims()), plugin));
            }
        }
    }

    /** Writes three organisations, the people of two of them, and the plugin's permissions. */
    public void plantPeople(Connection superuser, PluginModule plugin) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(text(ORGANISATION, HOME, "victims"));
            statement.execute(text(ORGANISATION, OTHER, "attackers"));
            statement.execute(text(ORGANISATION, THIRD, "third"));
            statement.execute(text(MEMBER, PERSON, HOME, "MEMBER", true, "null"));
            statement.execute(text(MEMBER, STRANGER, OTHER, "MEMBER", true, "null"));
            statement.execute(text(MEMBER, FORMER, HOME, "MEMBER", true, "now()"));
            statement.execute(text(MEMBER, GUEST, HOME, "GUEST", false, "null"));
            statement.execute(text(MEMBER, COLLEAGUE, HOME, "MEMBER", true, "null"));
            statement.execute(text(MEMBER, ANOTHER, HOME, "CLIENT", false, "null"));
        }
        plantPermissions(superuser, plugin);
    }

    /** Stores the permissions as the server does after a start of the plugin, so that {@code core.may} works. */
    private static void plantPermissions(Connection superuser, PluginModule plugin) throws SQLException {
        try (var statement = superuser.prepareStatement(
                "insert into core.plugin_permission (plugin, permission, roles) values (?, ?, ?)")) {
            for (var permission : permissions(plugin)) {
                statement.setString(1, plugin.id());
                statement.setString(2, permission.key());
                statement.setArray(
                        3,
                        superuser.createArrayOf(
                                "text",
                                permission.byDefault().stream().map(Role::name).toArray()));
                statement.executeUpdate();
            }
        }
    }

    public static List<Permission> permissions(PluginModule plugin) {
        return plugin.has(PluginPermissions.class)
                ? PluginComponents.withoutStore(plugin).all(PluginPermissions.class).stream()
                        .flatMap(named -> named.permissions().stream())
                        .toList()
                : List.of();
    }

    /** Fills the placeholders in SQL of a plugin's tests. */
    public static String filled(String sql, PluginModule plugin) {
        return sql.replace("${schema}", plugin.schema())
                .replace("${organisation}", Long.toString(HOME))
                .replace("${third}", Long.toString(THIRD))
                .replace("${person}", "'" + PERSON + "'")
                .replace("${another}", "'" + ANOTHER + "'");
    }

    private static String text(String sql, Object... values) {
        return String.format(Locale.ROOT, sql, values);
    }

    private static UUID id(char last) {
        return UUID.fromString("00000000-0000-4000-8000-00000000000" + last);
    }

    /** The role that the server uses, to which row security applies. */
    public String app() {
        return postgres.access().app().user();
    }

    /** Makes the victim act under row security, with these roles in their organisation. */
    void become(Connection superuser, String roles) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + HOME + "', true), set_config('app.person', '"
                    + PERSON + "', true), set_config('app.network', 'on', true), set_config('app.roles', '" + roles
                    + "', true)");
            statement.execute("set local role " + app());
        }
    }

    /** Ends {@link #become}. */
    void beSuperuser(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("reset role");
        }
    }

    /** Opens a connection that sees and may do everything. */
    public Connection superuser() throws SQLException {
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
}
