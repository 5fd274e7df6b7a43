// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.partnernetz.launcher.Progress;

/** Receives the launcher's messages, because the standard output of a test process belongs to its test runner. */
final class LogFile {

    private static final String NAME = "platform.log";

    private LogFile() {}

    static Progress in(Path folder) {
        try {
            Files.createDirectories(folder);
            var writer = Files.newBufferedWriter(folder.resolve(NAME));
            return line -> {
                try {
                    writer.write(line + System.lineSeparator());
                    writer.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> linesOf(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
