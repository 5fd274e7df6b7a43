// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * A copy of the embedded database while it runs: the files of its folder, taken between {@code pg_backup_start} and
 * {@code pg_backup_stop}, and the write-ahead log of that time, with which they become the state of the end. A session
 * that ends in between ends the backup, too; nothing remains.
 */
public final class DatabaseCopy {

    /** Where a copy goes. Names have slashes and no slash in front. */
    public interface Target {

        void folder(String name) throws IOException;

        void file(String name, Path source) throws IOException;

        void text(String name, String content) throws IOException;
    }

    /** Folders whose contents belong to the running server, not to the data. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "backup_label.old", "tablespace_map");

    private final Path folder;
    private final Source source;

    @FunctionalInterface
    private interface Source {

        Connection connect() throws SQLException;
    }

    private DatabaseCopy(Path folder, Source source) {
        this.folder = folder;
        this.source = source;
    }

    /** Of a database that this process has started. */
    public static DatabaseCopy of(EmbeddedPostgres postgres, Path home) {
        return new DatabaseCopy(
                Cluster.folderIn(home.resolve("database")), () -> postgres.connectAsSuperuser("postgres"));
    }

    /** Of a database that another process runs on this home. */
    public static DatabaseCopy ofRunning(Path home) {
        var properties = DatabaseProperties.in(home);
        return new DatabaseCopy(
                Cluster.folderIn(home.resolve("database")),
                () -> EmbeddedPostgres.connect(properties, "postgres", properties.superuser()));
    }

    /** Writes all of it below a name. */
    public void write(String below, Target target) throws IOException, SQLException {
        try (var connection = source.connect();
                var statement = connection.createStatement()) {
            keepLog(statement);
            var first = one(statement, "select pg_walfile_name(pg_backup_start('partnernetz', true))");
            Files.walkFileTree(folder, new Walk(below, target));
            String last;
            try (var rows =
                    statement.executeQuery("select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
                rows.next();
                target.text(below + "/backup_label", rows.getString(1));
                last = rows.getString(2);
            }
            copyLog(below + "/pg_wal/", first, last, target);
        }
    }

    /** A slot of this session holds the log back until it is copied. */
    private static void keepLog(Statement statement) throws SQLException {
        one(
                statement,
                "select slot_name from"
                        + " pg_create_physical_replication_slot('partnernetz_backup_' || pg_backend_pid(), true, true)");
    }

    private void copyLog(String below, String first, String last, Target target) throws IOException {
        try (var files = Files.list(folder.resolve("pg_wal"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    target.file(below + name, file);
                }
            }
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Every file of the data folder; what goes while it walks was dropped, and the log says so. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final String below;
        private final Target target;

        Walk(String below, Target target) {
            this.below = below;
            this.target = target;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
            var name = name(visited);
            if (isTemporary(visited)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            target.folder(name.isEmpty() ? below : below + "/" + name);
            if (name.equals("pg_wal")) {
                target.folder(below + "/pg_wal/archive_status");
                target.folder(below + "/pg_wal/summaries");
            }
            return EMPTY.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var name = name(file);
            if (!LEFT_OUT.contains(name) && !isTemporary(file)) {
                target.file(below + "/" + name, file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        private String name(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        private static boolean isTemporary(Path file) {
            var name = file.getFileName().toString();
            return name.startsWith("pgsql_tmp") || name.startsWith("pg_internal.init");
        }
    }
}
