// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.MigrationVersion;
import org.partnernetz.kernel.Migrations;
import org.partnernetz.plugin.internal.folder.PluginJar;

/** What plugins keep in the database, seen from outside: what is there, what would be done to it, and its end. */
@ApplicationScoped
public class PluginSchemas {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String VERSION_END = "__";

    @Inject
    Migrations owner;

    @Inject
    SchemaRepository schemas;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home;

    /** The tables of a plugin; empty if it keeps nothing. */
    public List<String> tables(String plugin) {
        return asked(() -> schemas.tables(owner.source(), schema(plugin)));
    }

    /** Tables of others that refer to rows of a plugin. */
    public List<String> references(String plugin) {
        return asked(() -> schemas.references(owner.source(), schema(plugin)));
    }

    /** The scripts of a jar that have not run yet, in their order. */
    public List<String> pending(PluginJar jar) {
        var done = new HashSet<>(asked(() -> schemas.versions(owner.source(), jar.schema())));
        return jar.contents().migrations().stream()
                .filter(name -> !name.startsWith("V") || !done.contains(version(name)))
                .toList();
    }

    /**
     * Writes all rows of all tables into a file that only the server's user can read, and drops the tables; if anything
     * fails, all of them stay.
     *
     * @return the file
     */
    public Path exportAndDrop(String plugin) throws IOException {
        var folder = Files.createDirectories(Path.of(home, "exports"));
        var draft = folder.resolve(plugin + ".part");
        Files.deleteIfExists(draft);
        restrict(Files.createFile(draft));
        var file = folder.resolve(plugin + "-" + STAMP.format(clock.instant()) + ".zip");
        try {
            schemas.exportAndDrop(owner.source(), schema(plugin), new RowSink(draft, file));
            return file;
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String version(String script) {
        var end = script.indexOf(VERSION_END);
        return MigrationVersion.fromVersion(script.substring(1, end < 0 ? script.length() : end))
                .getVersion();
    }

    private static String schema(String plugin) {
        return plugin.replace('-', '_');
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that the database is asked. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException;
    }

    /** Takes the rows of one table after the other, each a line of JSON, and has a whole file in the end or none. */
    record RowSink(Path draft, Path file) {

        void write(Writing writing) throws IOException, SQLException {
            try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                writing.write(zip);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }

        /** Writes all tables. */
        @FunctionalInterface
        interface Writing {
            void write(ZipOutputStream zip) throws IOException, SQLException;
        }
    }
}
