// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.backup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.Home;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.OwnerOnly;
import org.partnernetz.launcher.Progress;
import org.partnernetz.launcher.backup.ArchiveWriter.Sha256;
import org.partnernetz.launcher.database.EmbeddedPostgres;

/**
 * Makes a home of a backup. It is unpacked beside its place, every file is held against its checksum, the database is
 * started once, and only then does the folder get its name: a restore that is broken off leaves nothing there.
 */
final class Restore {

    private final Path home;
    private final Progress progress;

    Restore(Path home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** Refuses a home that holds anything. */
    void read(Path file) {
        try {
            checkEmpty();
            var next = home.resolveSibling(home.getFileName() + ".restoring");
            Folders.delete(next);
            var made = unpack(file, next);
            prove(next);
            Files.deleteIfExists(home);
            Files.move(next, home, StandardCopyOption.ATOMIC_MOVE);
            progress.accept("Restored " + home + " as it was at " + made + "; start it as always");
        } catch (ZipException e) {
            throw new LaunchException("the file " + file + " is no whole backup: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new LaunchException("the file " + file + " cannot be restored: " + e, e);
        }
    }

    private void checkEmpty() throws IOException {
        if (Files.notExists(home)) {
            Files.createDirectories(home.getParent());
            return;
        }
        try (var entries = Files.list(home)) {
            if (entries.findAny().isPresent()) {
                throw new LaunchException("The home " + home + " is not empty; choose an empty one with"
                        + " -Dpartnernetz.home=…, or move this one away");
            }
        }
    }

    private String unpack(Path file, Path folder) throws IOException {
        progress.accept("Unpacking " + file);
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var manifest = manifest(zip, file);
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.isDirectory()) {
                    OwnerOnly.createFolders(target(folder, entry.getName()));
                }
            }
            for (var expected : manifest.entries().entrySet()) {
                unpack(zip, folder, expected.getKey(), expected.getValue());
            }
            return manifest.made();
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new LaunchException("The file " + file + " is no backup of Partnernetz: it has no list of contents");
        }
        try (var reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
            var manifest = Manifest.read(reader);
            if (!manifest.postgresql().equals(EmbeddedPostgres.major())) {
                throw new LaunchException("The backup holds a database of PostgreSQL " + manifest.postgresql()
                        + ", and this program brings " + EmbeddedPostgres.major()
                        + "; restore it with the program that made it");
            }
            return manifest;
        }
    }

    private static void unpack(ZipFile zip, Path folder, String name, String digest) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new LaunchException("The backup is not whole: " + name + " is missing");
        }
        var target = target(folder, name);
        OwnerOnly.createFolders(Objects.requireNonNull(target.getParent()));
        OwnerOnly.write(target, "");
        var actual = Sha256.start();
        try (var in = new DigestInputStream(zip.getInputStream(entry), actual);
                var out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        if (!Sha256.hex(actual).equals(digest)) {
            throw new LaunchException("The backup is damaged: the checksum of " + name + " is wrong");
        }
    }

    /** The part {@code settings} lies at the top of the home; no entry leads out of it. */
    private static Path target(Path folder, String name) {
        var place = name.startsWith("settings/") ? name.substring("settings/".length()) : name;
        var target = folder.resolve(place.startsWith("database/") ? versioned(place) : place)
                .normalize();
        if (!target.startsWith(folder)) {
            throw new LaunchException("The backup is not ours: " + name + " leads out of the home");
        }
        return target;
    }

    private static String versioned(String name) {
        return "database/" + EmbeddedPostgres.major() + name.substring("database".length());
    }

    /** Starts the database once: it repeats the log up to the end of the backup, or says why it cannot. */
    private void prove(Path next) {
        EmbeddedPostgres.adopt(next, progress);
        try (var own = Home.take(next);
                var postgres = EmbeddedPostgres.in(own.folder(), progress).start(progress)) {
            progress.accept("The database answers at " + postgres.access().url());
        }
    }
}
