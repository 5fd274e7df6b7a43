// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.nio.file.Path;
import java.util.Optional;

import org.partnernetz.launcher.LogTail;

/** What the server has written into its log since one start. */
record ServerLog(LogTail written) {

    /** The log from here on. */
    static ServerLog from(Path file) {
        return new ServerLog(LogTail.from(file));
    }

    /** The first error, which tends to be the cause of the others. */
    Optional<String> firstError() {
        return written.lines().stream()
                .filter(line -> line.contains(" ERROR ["))
                .findFirst()
                .map(line ->
                        FailureText.innermostCause(line.replaceFirst("^.*? ERROR \\[[^]]*] (?:\\([^)]*\\) )?", "")));
    }
}
