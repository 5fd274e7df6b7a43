// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.testkit.guide.Maven;

/** Goes on with a plugin that {@link NewPluginTest} made, and with the modules that it built. */
@DisplayName("A plugin in a repository of its own")
class ElsewhereTest {
    private static final Path MADE = Path.of("target/it/plugins");
    private static final String NAME = "garden-shed";

    /** Outside of the checkout. */
    @TempDir
    Path folder;

    @Test
    @DisplayName("is built and checked against what the platform has published, without its sources")
    void isBuilt() throws IOException, InterruptedException {
        for (var part : List.of("src", "pom.xml", "README.md", ".mvn", ".ci")) {
            copy(part);
        }
        var repository = Artifacts.publish(Path.of("target/repository").toAbsolutePath(), Path.of("../.."));
        var log = Path.of("target/elsewhere.log").toAbsolutePath();
        var written = new Maven(folder.resolve(NAME), log).run(List.of("verify"), "-Dmaven.repo.local=" + repository);
        assertThat(written).containsPattern("Tests run: [1-9]\\d+, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(folder.resolve(NAME + "/target/" + NAME + "-1.0.0-SNAPSHOT.jar"))
                .isRegularFile();
    }

    private void copy(String part) throws IOException {
        try (var files = Files.walk(MADE.resolve(NAME).resolve(part))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var place = folder.resolve(MADE.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
