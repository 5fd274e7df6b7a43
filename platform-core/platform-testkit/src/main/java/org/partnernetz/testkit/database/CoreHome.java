// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

import org.flywaydb.core.Flyway;
import org.partnernetz.launcher.DatabaseAccess;
import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.database.EmbeddedPostgres;

/**
 * A home that no process runs on, with an empty database of the core and a template of it.
 *
 * @param folder named after what it was made of
 */
record CoreHome(Path folder) {
    private static final String SCRIPTS = "db/migration/core";
    private static final String SEARCH = "partnernetz_search";

    /** Copies the one in a folder for build results; it is made if there is none of the scripts as they are now. */
    static void copy(Path target, Path to) throws IOException, SQLException {
        var all = Files.createDirectories(target.resolve("prepared-postgres"));
        var home = new CoreHome(
                all.resolve(Scripts.on(CoreHome.class.getClassLoader(), SCRIPTS).digest()));
        try (var file = FileChannel.open(all.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock(); // until it is closed
            if (!Files.exists(home.folder)) {
                home.make();
            }
            Folders.copy(home.folder, to);
        }
    }

    /** Of the many states of the scripts while somebody writes one, the last is enough. */
    private void make() throws IOException, SQLException {
        var partial = folder.resolveSibling("partial");
        EmbeddedPostgres.endOrphan(partial, line -> {});
        try (var others = Files.newDirectoryStream(partial.resolveSibling("."), Files::isDirectory)) {
            for (var other : others) {
                Folders.delete(other);
            }
        }
        try (var postgres = EmbeddedPostgres.in(partial, line -> {}).start(line -> {})) {
            migrate(postgres.access());
            try (var superuser = postgres.connectAsSuperuser("postgres")) {
                prepare(superuser, postgres.access());
            }
        }
        forgetPort(partial.resolve("database.properties"));
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void migrate(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .loggers("slf4j")
                .schemas("core")
                .locations("classpath:" + SCRIPTS)
                .outOfOrder(true)
                .placeholders(Map.of(
                        "app", access.app().user(),
                        "owner", access.owner().user(),
                        "search", SEARCH,
                        "signin", access.signIn().user()))
                .load()
                .migrate();
    }

    private static void prepare(Connection superuser, DatabaseAccess access) throws SQLException {
        var database = access.url().replaceFirst(".*/", "");
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system set synchronous_commit = off");
            statement.execute("create database " + PreparedPostgres.TEMPLATE + " template " + database + " owner "
                    + access.owner().user());
        }
    }

    /** Copies that start at the same time must not all try the same one. */
    private static void forgetPort(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        properties.remove("port");
        properties.remove("url");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }
}
