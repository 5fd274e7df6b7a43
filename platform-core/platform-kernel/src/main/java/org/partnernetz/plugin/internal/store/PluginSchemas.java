// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.MigrationVersion;
import org.partnernetz.contribution.PurgeParticipant.Kept;
import org.partnernetz.kernel.migration.Migrations;
import org.partnernetz.plugin.internal.folder.PluginJar;

/** Inspects, exports and drops the database schemas of plugins. */
@ApplicationScoped
public class PluginSchemas {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String VERSION_END = "__";
    private static final String CORE = "core";

    @Inject
    Migrations owner;

    @Inject
    SchemaRepository schemas;

    @Inject
    SchemaNames names;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "partnernetz.home")
    String home;

    /** The tables of a plugin; empty if it has none. */
    public List<String> tables(String plugin) {
        return ofSchema(plugin, schema -> schemas.tables(owner.source(), schema));
    }

    /** Plugins that have tables, whether or not there is a jar of them. */
    public List<String> plugins() {
        try {
            return schemas.schemas(owner.source(), CORE).stream()
                    .map(SchemaNames::plugin)
                    .filter(plugin -> schema(plugin).isPresent())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tables of other plugins that refer to rows of this plugin. */
    public List<String> references(String plugin) {
        return ofSchema(plugin, schema -> schemas.references(owner.source(), schema));
    }

    /** The scripts of a jar that have not run yet, in order. */
    public List<String> pending(PluginJar jar) {
        var done = new HashSet<>(ofSchema(jar.id(), schema -> schemas.versions(owner.source(), schema)));
        return jar.contents().migrations().stream()
                .filter(name -> !name.startsWith("V") || !done.contains(version(name)))
                .toList();
    }

    /** Says whether scripts have run that this version does not have, so that it may no longer fit the tables. */
    public boolean isAhead(PluginJar jar) {
        var own = jar.contents().migrations().stream()
                .filter(name -> name.startsWith("V"))
                .map(PluginSchemas::version)
                .toList();
        return !own.containsAll(ofSchema(jar.id(), schema -> schemas.versions(owner.source(), schema)));
    }

    /**
     * Writes all rows of all tables, and what the core stores for the plugin, to a file that only the server's user can
     * read, and drops the tables. If anything fails, everything stays and there is no file. Only if the server dies
     * between the last two steps do the tables remain, and can be purged again.
     *
     * @param others forget what they keep
     * @return the file
     */
    public Path exportAndDrop(String plugin, Others others) throws IOException {
        var schema = schema(plugin).orElseThrow(() -> new IOException(plugin + " is the name of no plugin"));
        var folder = Files.createDirectories(Path.of(home, "exports"));
        var draft = folder.resolve(plugin + ".part");
        Files.deleteIfExists(draft);
        restrict(Files.createFile(draft));
        var file = folder.resolve(plugin + "-" + STAMP.format(clock.instant()) + ".zip");
        try {
            schemas.exportAndDrop(
                    owner.source(),
                    schema,
                    tables -> others.forget(kept -> {
                        write(draft, tables, kept);
                        tables.drop();
                        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                    }));
            return file;
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path draft, SchemaRepository.Tables tables, List<Kept> kept)
            throws IOException, SQLException {
        var others = kept.stream().collect(Collectors.groupingBy(Kept::table, TreeMap::new, Collectors.toList()));
        try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
            tables.copy(zip);
            for (var table : others.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey() + ".jsonl"));
                for (var row : table.getValue()) {
                    zip.write((row.row() + '\n').getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
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

    /** Never one that is not a plugin's. */
    private Optional<String> schema(String plugin) {
        return names.refuses(plugin).isPresent() ? Optional.empty() : Optional.of(SchemaNames.of(plugin));
    }

    private List<String> ofSchema(String plugin, Question question) {
        var schema = schema(plugin);
        try {
            return schema.isEmpty() ? List.of() : question.ask(schema.get());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that the database is asked about a schema. */
    @FunctionalInterface
    private interface Question {
        List<String> ask(String schema) throws SQLException;
    }

    /** Those in the core who keep something in the plugin's name. */
    @FunctionalInterface
    public interface Others {
        /** Forgets all of it, and makes that last only if the end comes about. */
        void forget(Last last) throws IOException, SQLException;
    }

    /** The end of a plugin's tables. */
    @FunctionalInterface
    public interface Last {
        /** @param kept what others have kept, to be written down before */
        void end(List<Kept> kept) throws IOException, SQLException;
    }
}
