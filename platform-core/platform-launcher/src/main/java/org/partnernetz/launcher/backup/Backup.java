// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;

import org.partnernetz.launcher.Home;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.Progress;
import org.partnernetz.launcher.database.DatabaseCopy;
import org.partnernetz.launcher.database.EmbeddedPostgres;

/**
 * Writes a whole home into one file: the database, then everything else but logs and what is made afresh. The platform
 * may run and serve meanwhile; the files are read after the database, so what a row names is there.
 */
final class Backup {

    /**
     * Its time is that of the last backup, which the platform shows. It is not in a backup: a restored home has none
     * yet.
     */
    private static final String MARK = "last-backup";

    /** What a start makes afresh, and the database, which is copied in its own way. */
    private static final List<String> LEFT_OUT = List.of("database", "server", "plugins-cache", "lock", MARK);

    private static final String TOP = "settings";
    private static final long MEGABYTE = 1 << 20;

    private final Path home;
    private final Progress progress;

    Backup(Path home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** Writes the file under another name first: an older backup of that name stays until the new one is whole. */
    void write(Path file) {
        if (Files.notExists(home.resolve("database.properties"))) {
            throw new LaunchException("There is no installation in " + home);
        }
        if (file.startsWith(home)) {
            throw new LaunchException("A backup within the home " + home + " is lost with it; choose another folder");
        }
        var partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            var count = writePartial(partial);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            mark();
            progress.accept("Backed up " + home + " to " + file + ": " + count + " files, "
                    + Math.max(1, Files.size(file) / MEGABYTE) + " MB");
        } catch (IOException | SQLException e) {
            throw new LaunchException("the file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Made anew, whoever owns the former one. */
    private void mark() throws IOException {
        var mark = home.resolve(MARK);
        Files.deleteIfExists(mark);
        Files.createFile(mark);
    }

    private int writePartial(Path partial) throws IOException, SQLException {
        var made = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        var manifest = new Manifest(made, EmbeddedPostgres.major(), new LinkedHashMap<>());
        try (var archive = new ArchiveWriter(partial, manifest)) {
            copyDatabase(archive);
            copyHome(archive);
            archive.finish();
            return archive.count();
        }
    }

    private void copyDatabase(ArchiveWriter archive) throws IOException, SQLException {
        var free = Home.takeIfFree(home);
        if (free.isEmpty()) {
            progress.accept("Backing up the platform that runs on " + home);
            DatabaseCopy.ofRunning(home).write("database", archive);
            return;
        }
        try (var own = free.get();
                var postgres = EmbeddedPostgres.in(own.folder(), progress).start(progress)) {
            DatabaseCopy.of(postgres, home).write("database", archive);
        }
    }

    private void copyHome(ArchiveWriter archive) throws IOException {
        try (var entries = Files.list(home)) {
            for (var entry : entries.sorted().toList()) {
                var name = entry.getFileName().toString();
                if (LEFT_OUT.contains(name) || name.endsWith(".partial") || name.endsWith(".next")) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    copyFolder(archive, entry);
                } else {
                    archive.file(TOP + "/" + name, entry);
                }
            }
        }
    }

    /** A folder of the home may be a link to one that several servers share. */
    private void copyFolder(ArchiveWriter archive, Path folder) throws IOException {
        var real = folder.toRealPath();
        try (var files = Files.walk(real)) {
            for (var file : files.sorted().toList()) {
                var name = Names.of(home, folder.resolve(real.relativize(file)));
                if (Files.isDirectory(file)) {
                    archive.folder(name);
                } else {
                    archive.file(name, file);
                }
            }
        }
    }

    /** Names of entries: with slashes, whatever the system. */
    static final class Names {

        private Names() {}

        static String of(Path root, Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
