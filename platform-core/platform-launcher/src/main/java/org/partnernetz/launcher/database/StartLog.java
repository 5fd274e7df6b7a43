// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.partnernetz.launcher.LogTail;

/** What PostgreSQL has written into its log since one start. */
record StartLog(LogTail written) {

    private static final List<String> HOPELESS =
            List.of("PANIC:", "database files are incompatible", "has invalid permissions", "has wrong ownership");

    /** The log from here on. */
    static StartLog from(Path file) {
        return new StartLog(LogTail.from(file));
    }

    /** The line with which it gave up for good, so that another try would end in the same way. */
    Optional<String> hopeless() {
        return written.lines().stream()
                .filter(line -> HOPELESS.stream().anyMatch(line::contains))
                .findFirst();
    }

    String lastLine() {
        var lines = written.lines();
        return lines.isEmpty() ? "none" : lines.get(lines.size() - 1);
    }
}
