// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * Processor time used so far by the server and by PostgreSQL, both children of this process.
 *
 * <p>On Linux it is read from {@code /proc/<pid>/stat} with the time of ended children, so that a database connection
 * that closes in between is not lost. Elsewhere the JDK is asked, which knows living processes only.
 */
record ProcessorTime(Duration server, Duration database) {
    private static final long NANOS_PER_TICK = 10_000_000;
    private static final int USER_TIME = 11;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    static ProcessorTime now() {
        var server = Duration.ZERO;
        var database = Duration.ZERO;
        for (var process : ProcessHandle.current().descendants().toList()) {
            var program = process.info()
                    .command()
                    .map(Path::of)
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .orElse("");
            if (program.startsWith("java")) {
                server = server.plus(used(process));
            } else if (program.startsWith("postgres")) {
                database = database.plus(used(process));
            }
        }
        return new ProcessorTime(server, database);
    }

    ProcessorTime minus(ProcessorTime earlier) {
        return new ProcessorTime(server.minus(earlier.server), database.minus(earlier.database));
    }

    Duration sum() {
        return server.plus(database);
    }

    private static Duration used(ProcessHandle process) {
        var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            return Files.isReadable(stat) ? ofStat(Files.readString(stat)) : ofHandle(process);
        } catch (IOException ended) {
            return Duration.ZERO;
        }
    }

    /** The fields after the program's name, which may itself hold blanks and brackets. */
    private static Duration ofStat(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = Arrays.stream(fields, USER_TIME, CHILDREN_SYSTEM_TIME + 1)
                .mapToLong(Long::parseLong)
                .sum();
        return Duration.ofNanos(ticks * NANOS_PER_TICK);
    }

    private static Duration ofHandle(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
