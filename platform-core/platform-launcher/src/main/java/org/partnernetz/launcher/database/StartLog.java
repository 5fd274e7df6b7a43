// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL has written into its log since one start. */
final class StartLog {

    private static final List<String> HOPELESS =
            List.of("PANIC:", "database files are incompatible", "has invalid permissions", "has wrong ownership");
    private static final int TAIL = 65_536;

    private final Path file;
    private final long begin;

    private StartLog(Path file, long begin) {
        this.file = file;
        this.begin = begin;
    }

    /** The log from here on. */
    static StartLog from(Path file) {
        try {
            return new StartLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            return new StartLog(file, 0);
        }
    }

    /** The line with which it gave up for good, so that another try would end in the same way. */
    Optional<String> hopeless() {
        return lines().stream()
                .filter(line -> HOPELESS.stream().anyMatch(line::contains))
                .findFirst();
    }

    String lastLine() {
        var lines = lines();
        return lines.isEmpty() ? "none" : lines.get(lines.size() - 1);
    }

    /** A log that was put aside meanwhile is shorter than it was. */
    private List<String> lines() {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var end = log.length();
            var from = Math.max(begin <= end ? begin : 0, end - TAIL);
            var bytes = new byte[Math.toIntExact(end - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
