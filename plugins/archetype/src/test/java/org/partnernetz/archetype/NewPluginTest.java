// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.partnernetz.testkit.contract.PluginModule;
import org.partnernetz.testkit.contract.Readme;
import org.partnernetz.testkit.guide.Guide;
import org.partnernetz.testkit.guide.Maven;

@DisplayName("A new plugin, by the commands of the guide,")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewPluginTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String NAME = "garden-plots";
    private static final Map<String, String> KINDS = Map.of(
            "course", "garden-courses",
            "directory", "garden-directory",
            "empty", "garden-shed");
    private static final String PACKAGE = "org/partnernetz/gardenplots/internal/";

    /** One for the format, the compiler, the style and forbidden methods each. */
    private static final String MISTAKES = """
            // SPDX-License-Identifier: EUPL-1.2
            package org.partnernetz.gardenplots.internal;

            import java.time.Instant;

            final class Mistakes {
                private Mistakes() {}

              static long now(int a, int b, int c, int d, int e, int f) {
                    int seconds = 1000;
                    seconds += Instant.now().getEpochSecond();
                    return seconds;
                }
            }
            """;

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
    @DisplayName("is of the kind that was asked for, with nothing of the others")
    void isOfItsKind() throws IOException, InterruptedException {
        for (var kind : KINDS.entrySet()) {
            var command = guide.maven("archetype:generate").stream()
                    .map(word -> word.replace(NAME, kind.getValue()))
                    .toList();
            maven("generate-" + kind.getKey())
                    .run(command, "-Dkind=" + kind.getKey(), "-Dplugins.folder=" + workshop.plugins());
        }
        for (var name : KINDS.values()) {
            try (var files = Files.walk(workshop.plugins().resolve(name))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .doesNotContain("notes", "course", "directory", "empty", "NotesResource.java");
            }
        }
        assertThat(workshop.plugins().resolve("garden-shed/src/test")).doesNotExist();
        assertThat(workshop.plugins().resolve("garden-courses/.ci/run")).isExecutable();
    }

    @Test
    @Order(3)
    @DisplayName("has a README in which its author has to say what it is")
    void asksForItsReadme() throws IOException {
        for (var name : names()) {
            var place = workshop.plugins().resolve(name);
            assertThat(new Readme(new PluginModule(name, place)).complaints()).hasSize(4);
            Workshop.fill(place.resolve("README.md"));
        }
    }

    @Test
    @Order(4)
    @DisplayName(
            "is green once that is said, whatever its kind, with its own tests and those that every plugin inherits")
    void isGreen() throws IOException, InterruptedException {
        var all = names().stream().map(name -> "plugins/" + name).collect(Collectors.joining(","));
        var command = guide.maven("-Pplugin").stream()
                .map(word -> word.replace("plugins/" + NAME, all))
                .toList();
        var written = maven("verify").run(command, "-f", workshop.pom().toString());
        assertThat(TESTS.matcher(written)
                        .results()
                        .filter(found -> Integer.parseInt(found.group(1)) > 10)
                        .count())
                .as(written)
                .isGreaterThanOrEqualTo(names().size());
    }

    @Test
    @Order(5)
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

    @Test
    @Order(6)
    @Tag("full")
    @DisplayName("with one mistake a gate is told of all of them in one run")
    void tellsEverything() throws IOException, InterruptedException {
        var place = workshop.plugins().resolve(NAME);
        var page = place.resolve("src/main/resources/pages/index.xhtml");
        var words = place.resolve("src/main/resources/messages.properties");
        var pageBefore = Files.readString(page);
        var wordsBefore = Files.readString(words);
        var mistakes = place.resolve("src/main/java/" + PACKAGE + "Mistakes.java");
        try {
            Files.writeString(mistakes, MISTAKES);
            Files.writeString(page, pageBefore.replace("#{index.notes}", "#{indx.notes}"));
            Files.writeString(words, wordsBefore + "nobody.asks=x\n");
            var build = maven("mistakes")
                    .start(guide.maven("-Pplugin"), "-f", workshop.pom().toString());
            assertThat(build.waitFor()).isNotZero();
        } finally {
            Files.writeString(page, pageBefore);
            Files.writeString(words, wordsBefore);
            Files.deleteIfExists(mistakes);
            Files.deleteIfExists(place.resolve("target/classes/" + PACKAGE + "Mistakes.class"));
        }
        assertThat(TARGET.resolve("mistakes.log"))
                .content()
                .contains(
                        "format: src/main/java/" + PACKAGE + "Mistakes.java",
                        "Mistakes.java:11: [NarrowingCompoundAssignment]",
                        "style: src/main/java/" + PACKAGE + "Mistakes.java:9: More than 5",
                        "forbidden: src/main/java/" + PACKAGE + "Mistakes.java:11: java.time.Instant",
                        "time comes from the clock",
                        "#{indx} is nothing: there are index",
                        "nobody.asks is asked for by nobody");
    }

    private static List<String> names() {
        return Stream.concat(Stream.of(NAME), KINDS.values().stream()).sorted().toList();
    }

    private static Maven maven(String name) throws IOException {
        return new Maven(ROOT, Files.createDirectories(TARGET).resolve(name + ".log"));
    }
}
