// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of the server's log a developer reads")
class ServerLogTest {
    @TempDir
    Path folder;

    private Path file;
    private ServerLog log;

    @BeforeEach
    void begin() throws IOException {
        file = Files.writeString(folder.resolve("server.log"), "12:00:00 old Plugin bed 1.0.0: INSTALL succeeded\n");
        Files.createDirectories(folder.resolve("src/main/java/beds"));
        Files.writeString(folder.resolve("src/main/java/beds/IndexPage.java"), "class IndexPage {}");
        log = new ServerLog(file, new Plugin("bed", "1.0.0", folder, List.of(), "", folder));
    }

    @Test
    @DisplayName("what became of the own plugin, without the server's decoration")
    void ofThePlugin() throws IOException {
        write(
                "2026-11-22 12:00:01,123 INFO  [org.partnernetz.plugin] (plugin-folder) Plugin bed 1.0.0: UPDATE succeeded in 301 ms");
        write(
                "2026-11-22 12:00:02,123 INFO  [org.partnernetz.plugin] (plugin-folder) Plugin bedroom 1.0.0: UPDATE succeeded");
        assertThat(log.lines()).containsExactly("  Plugin bed 1.0.0: UPDATE succeeded in 301 ms");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    @DisplayName("a failure with the file and the line of the own source")
    void placesOfFailures() throws IOException {
        write(
                "2026-11-22 12:00:01,123 ERROR [web] (task-1) Plugin bed: /o/fitt/p/bed/index failed: java.lang.IllegalStateException: dry");
        write("\tat java.base/java.util.List.of(List.java:12)");
        write("\tat deployment//beds.IndexPage.load(IndexPage.java:42)");
        write("\tat deployment//beds.IndexPage.other(IndexPage.java:99)");
        assertThat(log.lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("  src/main/java/beds/IndexPage.java:42: ")
                .endsWith("IllegalStateException: dry");
    }

    private void write(String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    }
}
