// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.seal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.seal.Seal;

@DisplayName("A seal")
class SealTest {

    @TempDir
    Path home;

    @Test
    @DisplayName("opens for what it was made, with the key of the same home")
    void opens() {
        var sealed = of(home).seal("geheim ä", "factor of A");
        assertThat(sealed).doesNotContain("geheim").matches("v1\\.[A-Za-z0-9_-]+");
        assertThat(of(home).open(sealed, "factor of A")).contains("geheim ä");
        assertThat(of(home).seal("geheim ä", "factor of A")).isNotEqualTo(sealed);
    }

    @Test
    @DisplayName("does not open for anything else, changed, or with another key")
    void staysClosed(@TempDir Path other) {
        var sealed = of(home).seal("geheim", "factor of A");
        assertThat(of(home).open(sealed, "factor of B")).isEmpty();
        assertThat(of(other).open(sealed, "factor of A")).isEmpty();
        assertThat(of(other).fingerprint()).isNotEqualTo(of(home).fingerprint());
        var changed = sealed.substring(0, 20) + (sealed.charAt(20) == 'A' ? 'B' : 'A') + sealed.substring(21);
        assertThat(of(home).open(changed, "factor of A")).isEmpty();
        assertThat(of(home).open("v1.", "factor of A")).isEmpty();
        assertThat(of(home).open("v1.%%%", "factor of A")).isEmpty();
        assertThat(of(home).open("geheim", "factor of A")).isEmpty();
    }

    @Test
    @DisplayName("has a key that only the owner of the home reads")
    void key() throws IOException {
        of(home).seal("geheim", "x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("seal.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(home)) {
            assertThat(files).hasSize(1);
        }
        Files.writeString(home.resolve("seal.key"), "kurz");
        assertThatThrownBy(() -> of(home).seal("geheim", "x")).hasMessageContaining("holds no key");
    }

    private static Seal of(Path home) {
        var seal = new DefaultSeal();
        seal.key = SealKey.of(home);
        return seal;
    }
}
