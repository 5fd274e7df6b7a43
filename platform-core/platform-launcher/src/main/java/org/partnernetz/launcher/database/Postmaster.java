// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.partnernetz.launcher.Commands;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.Progress;

/** The main process of PostgreSQL as {@code postmaster.pid} names it, which may be an orphan of a killed launcher. */
final class Postmaster {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Postmaster() {}

    /**
     * Stops a server that still runs on this data: open transactions are rolled back, the rest is written. Whoever
     * calls this holds the home, so nobody else uses it.
     */
    static void endOrphan(Path data, Progress progress) {
        running(data).ifPresent(orphan -> {
            progress.accept("Stopping PostgreSQL that an earlier run left behind");
            if (Commands.run(List.of("kill", "-INT", Long.toString(orphan.pid())))
                            .code()
                    != 0) {
                orphan.destroy();
            }
            Commands.awaitEnd(orphan, LIMIT);
        });
    }

    private static Optional<ProcessHandle> running(Path data) {
        var file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .filter(pid -> pid.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(Postmaster::isPostgres);
        } catch (IOException e) {
            throw new LaunchException("The file " + file + " cannot be read: " + e, e);
        }
    }

    /** After a restart of the machine the number may belong to any other program. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(false);
    }
}
