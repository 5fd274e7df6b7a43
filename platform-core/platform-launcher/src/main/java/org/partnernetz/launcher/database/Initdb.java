// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.launcher.Commands;
import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.OwnerOnly;

/** Fills one empty data folder. Whoever ends it leaves nothing behind, least of all the file with the password. */
final class Initdb {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Path passwordFile;
    private @Nullable Process process;
    private boolean stopped;
    private boolean working;

    /** @param folder is made, and removed again if this fails */
    Initdb(Path folder) {
        this.folder = folder;
        passwordFile = folder.resolveSibling("password");
    }

    Path passwordFile() {
        return passwordFile;
    }

    /** @param command the words of the program, which reads the password from the file */
    void run(UnprivilegedUser user, List<String> command, String password) throws IOException {
        begin();
        var done = false;
        try {
            Folders.delete(folder);
            Files.createDirectory(folder);
            OwnerOnly.write(passwordFile, password + "\n");
            user.own(folder);
            user.checkReach(folder);
            user.own(passwordFile);
            run(start(command));
            done = true;
        } finally {
            Files.deleteIfExists(passwordFile);
            if (!done) {
                Folders.delete(folder);
            }
            end();
        }
    }

    private static void run(Process started) throws IOException {
        var output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (started.waitFor() != 0) {
                throw new LaunchException("initdb failed: " + output.replaceAll("\\s+", " "));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while the database was being created", e);
        }
    }

    private synchronized void begin() {
        checkNotStopped();
        working = true;
    }

    private synchronized Process start(List<String> command) throws IOException {
        checkNotStopped();
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File(Commands.isWindows() ? "NUL" : "/dev/null"))
                .start();
        process = started;
        return started;
    }

    private void checkNotStopped() {
        if (stopped) {
            throw new LaunchException("stopped before the database was created");
        }
    }

    private synchronized void end() {
        working = false;
        notifyAll();
    }

    /** Ends it, and waits until what it had made is gone. */
    synchronized void stop() {
        stopped = true;
        if (process != null) {
            // at once, with all that it has started: what it made is thrown away
            var children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        }
        try {
            var limit = System.nanoTime() + PATIENCE.toNanos();
            while (working && System.nanoTime() < limit) {
                wait(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
