// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of the embedded database of one home. */
final class PostgresProcess {
    private final Path pidFile;

    PostgresProcess(Path home) {
        pidFile = home.resolve("database/18/postmaster.pid");
    }

    /** Ends it as a power failure would. */
    void kill() throws IOException {
        main().destroyForcibly();
    }

    /** Nobody of it moves any more, but all connections stay. */
    void halt() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var all = Stream.concat(Stream.of(main()), main().descendants())
                .map(process -> Long.toString(process.pid()))
                .toList();
        var command = Stream.concat(Stream.of("kill", name), all.stream()).toList();
        assertThat(new ProcessBuilder(command).start().waitFor()).isIn(List.of(0, 1));
    }

    private ProcessHandle main() throws IOException {
        var pid = Files.readAllLines(pidFile).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
