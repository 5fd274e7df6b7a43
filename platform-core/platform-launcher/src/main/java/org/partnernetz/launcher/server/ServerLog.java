// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the server has written into its log since one start. */
final class ServerLog {

    private final Path file;
    private final long begin;

    private ServerLog(Path file, long begin) {
        this.file = file;
        this.begin = begin;
    }

    /** The log from here on. */
    static ServerLog from(Path file) {
        try {
            return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            return new ServerLog(file, 0);
        }
    }

    /** The first error, which tends to be the cause of the others. */
    Optional<String> firstError() {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(begin);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" ERROR ["))
                    .findFirst()
                    .map(line -> FailureText.innermostCause(
                            line.replaceFirst("^.*? ERROR \\[[^]]*] (?:\\([^)]*\\) )?", "")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
