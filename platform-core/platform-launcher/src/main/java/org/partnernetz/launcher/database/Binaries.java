// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.OwnerOnly;
import org.partnernetz.launcher.Progress;

/** The PostgreSQL programs of this machine's kind, unpacked once into the home. */
final class Binaries {

    private static final int OWNER_MAY_EXECUTE = 0100;
    private static final String PROGRAM = "rwxr-xr-x";
    private static final String FILE = "rw-r--r--";

    private Binaries() {}

    /** Unpacks the programs where they are missing and returns their folder. */
    static Path unpack(Path database, Progress progress) {
        var folder = database.resolve("binaries-" + version());
        if (Files.isDirectory(folder)) {
            return folder;
        }
        progress.accept("Unpacking PostgreSQL " + version() + " to " + folder);
        try (var archive = open()) {
            var partial = database.resolve(folder.getFileName() + ".partial");
            Folders.delete(partial);
            Files.createDirectories(partial);
            unpack(archive, partial);
            openFolders(partial);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException e) {
            throw new LaunchException("PostgreSQL cannot be unpacked to " + folder + ": " + e, e);
        }
    }

    private static String version() {
        try (var in = Binaries.class.getResourceAsStream("binaries.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new LaunchException("The launcher is incomplete: " + e, e);
        }
    }

    private static InputStream open() {
        var name = "/postgres-" + system() + ".txz";
        var archive = Binaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new LaunchException("There is no embedded PostgreSQL for this machine (" + name
                    + "); use your own with PARTNERNETZ_DB_URL, see platform-core/docs/operating.md");
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        return system + (arm ? "-arm_64" : "-x86_64");
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside of the folder: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        var executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
        OwnerOnly.set(target, executable ? PROGRAM : FILE);
    }

    /** Whatever root's own habit is, the user that runs PostgreSQL must be able to enter the folders. */
    private static void openFolders(Path top) throws IOException {
        try (var folders = Files.walk(top)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                OwnerOnly.set(folder, PROGRAM);
            }
        }
    }
}
