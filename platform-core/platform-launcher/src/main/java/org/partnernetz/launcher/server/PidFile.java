// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.partnernetz.launcher.LaunchException;

/** Remembers a child process by number and start time, as a number alone is used again by the system. */
final class PidFile {

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, text(process));
        } catch (IOException e) {
            throw new LaunchException("The file " + file + " cannot be written: " + e, e);
        }
    }

    private static String text(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** The process that was written down, if it is still the same one and alive. */
    Optional<ProcessHandle> running() {
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            var text = Files.readString(file);
            var pid = Long.parseLong(text.split(" ")[0]);
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> text(process).equals(text));
        } catch (IOException e) {
            throw new LaunchException("The file " + file + " cannot be read: " + e, e);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LaunchException("The file " + file + " cannot be deleted: " + e, e);
        }
    }
}
