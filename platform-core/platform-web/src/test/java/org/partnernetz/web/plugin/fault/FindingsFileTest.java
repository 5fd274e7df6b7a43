// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is wrong in a plugin's sources")
class FindingsFileTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("is found from its pages")
    void isFound() throws IOException {
        var page = folder.resolve("src/main/resources/pages/index.xhtml");
        assertThat(FindingsFile.in(page)).isEmpty();
        Files.createDirectories(folder.resolve("target/dev"));
        Files.writeString(folder.resolve("target/dev/findings.txt"), "Bed.java:5: incompatible types\n");
        assertThat(FindingsFile.in(page)).containsExactly("Bed.java:5: incompatible types");
        assertThat(FindingsFile.in(Path.of("index.xhtml"))).isEmpty();
    }

    @Test
    @DisplayName("is told to nobody on a server that is not for development")
    void isNotTold() throws IOException {
        Files.createDirectories(folder.resolve("target/dev"));
        Files.writeString(folder.resolve("target/dev/findings.txt"), "secret\n");
        var page =
                folder.resolve("src/main/resources/pages/index.xhtml").toUri().toURL();
        assertThat(FindingsFile.of(Optional.of(page), false)).isEmpty();
        assertThat(FindingsFile.of(Optional.of(page), true)).containsExactly("secret");
    }
}
