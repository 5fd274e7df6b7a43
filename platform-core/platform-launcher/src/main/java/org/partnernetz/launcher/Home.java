// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds everything of one installation: database, files, plugins, logs, demo sign-ins.
 *
 * <p>One process at a time owns it; the lock ends with the process, however that ends.
 */
public final class Home implements AutoCloseable {

    private static final List<String> FOLDERS =
            List.of("database", "exports", "files", "plugins", "plugins-cache", "server");

    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Creates the folder where it is missing and takes it for this process. */
    public static Home take(Path folder) {
        return takeIfFree(folder)
                .orElseThrow(() -> new LaunchException("Another Partnernetz is running on " + folder
                        + "; stop it, or choose another folder with -Dpartnernetz.home=…"));
    }

    /** The same; empty while another process has it. */
    public static Optional<Home> takeIfFree(Path folder) {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                OwnerOnly.folder(folder);
            }
            Files.createDirectories(folder.resolve("files"));
            Files.createDirectories(folder.resolve("plugins"));
            var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(lock)) {
                lock.close();
                return Optional.empty();
            }
            return Optional.of(new Home(folder, lock));
        } catch (IOException e) {
            throw new LaunchException("The home folder " + folder + " cannot be read and written: " + e, e);
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /**
     * Closes everything in here to other users of the machine: attachments, plugins, logs, sign-ins. What the operator
     * has linked in from elsewhere keeps its modes.
     */
    void keepPrivate(Progress progress) {
        try {
            for (var name : FOLDERS) {
                OwnerOnly.folder(folder.resolve(name));
            }
            OwnerOnly.folder(folder);
            try (var entries = Files.list(folder)) {
                for (var entry :
                        entries.filter(one -> !Files.isSymbolicLink(one)).toList()) {
                    OwnerOnly.close(entry);
                }
            }
        } catch (IOException e) {
            progress.accept("The home " + folder + " cannot be closed to other users of this machine: " + e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** The sign-ins of the demo network, written by the server when it loads that network. */
    public Path demo() {
        return folder.resolve("demo.json");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new LaunchException("The home folder cannot be released: " + e, e);
        }
    }
}
