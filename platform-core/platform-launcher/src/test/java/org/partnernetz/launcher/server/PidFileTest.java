// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The number of a child process")
class PidFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("finds the process while it lives")
    void findsTheLiving() {
        var file = new PidFile(folder.resolve("server.pid"));
        file.write(ProcessHandle.current());
        assertThat(file.running()).contains(ProcessHandle.current());
    }

    @Test
    @DisplayName("finds nothing once another program has the number")
    void ignoresANumberUsedAgain() throws IOException {
        var text = ProcessHandle.current().pid() + " 1999-12-31T23:59:59Z";
        var file = new PidFile(Files.writeString(folder.resolve("server.pid"), text));
        assertThat(file.running()).isEmpty();
    }

    @Test
    @DisplayName("finds nothing in a file cut short by a crash")
    void ignoresAnEmptyFile() throws IOException {
        var file = new PidFile(Files.writeString(folder.resolve("server.pid"), ""));
        assertThat(file.running()).isEmpty();
    }
}
