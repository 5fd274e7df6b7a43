// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.partnernetz.testkit.guide.Guide;
import org.partnernetz.testkit.guide.Maven;

@DisplayName("A new plugin, by the commands of the guide,")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewPluginTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String NAME = "garden-plots";
    private static final Pattern TESTS = Pattern.compile("Tests run: (\\d+), Failures: 0, Errors: 0, Skipped: 0");

    private static Guide guide;
    private static Workshop workshop;

    @BeforeAll
    static void prepare() throws IOException {
        guide = Guide.read(ROOT.resolve("platform-core/docs/plugin-guide.md"));
        workshop = Workshop.empty(TARGET.resolve("it"), ROOT);
    }

    @Test
    @Order(1)
    @DisplayName("is made as a module beside the others")
    void isMade() throws IOException, InterruptedException {
        var command = guide.maven("archetype:generate");
        assertThat(command).contains("-DartifactId=" + NAME);
        maven("generate").run(command, "-Dplugins.folder=" + workshop.plugins());
        assertThat(workshop.plugins().resolve("pom.xml"))
                .content()
                .contains("    <module>" + NAME + "</module>\n  </modules>");
        assertThat(workshop.plugins().resolve(NAME).resolve("src/main/java/org/partnernetz/gardenplots/internal"))
                .isDirectory();
    }

    @Test
    @Order(2)
    @DisplayName("is green at once, with its own tests and those that every plugin inherits")
    void isGreen() throws IOException, InterruptedException {
        var written = maven("verify")
                .run(guide.maven("-Pplugin"), "-f", workshop.pom().toString());
        var most = TESTS.matcher(written)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max();
        assertThat(most.orElse(0)).as(written).isGreaterThan(10);
    }

    @Test
    @Order(3)
    @DisplayName("is a jar with everything that the platform looks for")
    void isWhole() throws IOException {
        try (var jar = new JarFile(workshop.plugins()
                .resolve(NAME + "/target/" + NAME + "-1.0.0-SNAPSHOT.jar")
                .toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo(NAME);
            assertThat(manifest.getValue("Partnernetz-Entities")).endsWith(".NoteRow");
            assertThat(manifest.getValue("Partnernetz-Pages")).isEqualTo("index");
            assertThat(jar.stream().map(Object::toString))
                    .contains(
                            "pages/index.xhtml",
                            "db/migration/V0001__notes.sql",
                            "messages.properties",
                            "messages_en.properties",
                            "META-INF/openapi.json");
        }
    }

    private static Maven maven(String name) throws IOException {
        return new Maven(ROOT, Files.createDirectories(TARGET).resolve(name + ".log"));
    }
}
