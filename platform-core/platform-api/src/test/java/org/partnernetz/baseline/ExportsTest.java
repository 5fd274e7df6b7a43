// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packages of the API")
class ExportsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Behind {@code org.partnernetz.form}, and used by the core to read JSON. */
    private static final Path INSIDE_OF_FORMS = SOURCES.resolve("org/partnernetz/form/reading");

    @Test
    @DisplayName("are exported, each of them: a plugin that compiles against one must find it on the server")
    void areExported() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var packages = files.filter(file -> file.endsWith("package-info.java") && !file.startsWith(INSIDE_OF_FORMS))
                    .toList();
            assertThat(packages)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(said -> assertThat(said).content().contains("@Export\n", "@Version("));
        }
    }
}
