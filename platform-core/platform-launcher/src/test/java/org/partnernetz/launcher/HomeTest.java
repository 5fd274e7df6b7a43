// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A home")
class HomeTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("belongs to one process at a time")
    void isTakenOnce() {
        try (var home = Home.take(folder)) {
            assertThatThrownBy(() -> Home.take(home.folder()))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Another Partnernetz is running");
        }
        Home.take(folder).close();
        assertThat(folder.resolve("plugins")).isDirectory();
    }

    @Test
    @DisplayName("that is a file is refused with one line")
    void refusesAFile() throws IOException {
        var file = Files.writeString(folder.resolve("home"), "");
        assertThatThrownBy(() -> Home.take(file))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("cannot be read and written")
                .hasMessageNotContaining("\n");
    }

    @Test
    @DisplayName("keeps secrets in files that only their owner reads")
    void keepsSecrets() throws IOException {
        var file = folder.resolve("secret");
        OwnerOnly.write(file, "one");
        OwnerOnly.write(file, "two");
        assertThat(file).hasContent("two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
