// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

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

    @Test
    @DisplayName("is closed to other users of the machine, also one that was open before")
    void closesItself() throws IOException {
        var open = PosixFilePermissions.fromString("rwxr-xr-x");
        var old = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(old.resolve("files"));
        Files.createDirectories(old.resolve("server"));
        Files.writeString(old.resolve("demo.json"), "{}");
        for (var name : new String[] {"", "files", "server", "demo.json"}) {
            Files.setPosixFilePermissions(old.resolve(name), open);
        }
        try (var home = Home.take(old)) {
            home.keepPrivate(line -> {});
        }
        assertThat(modes(old)).containsOnly("rwx------", "rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old.resolve("files"))))
                .isEqualTo("rwx------");
    }

    @Test
    @DisplayName("that is new lies open to nobody at no time")
    void beginsClosed() throws IOException {
        Home.take(folder.resolve("one").resolve("new")).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one/new"))))
                .isEqualTo("rwx------");
    }

    private static List<String> modes(Path folder) throws IOException {
        try (var all = Files.walk(folder, 1)) {
            return all.map(HomeTest::mode).toList();
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
