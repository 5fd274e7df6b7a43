// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The gates of a plugin")
class GatesTest {
    private static final String INFO = "/** Beds. */\npackage beds;\n";
    private static final String GOOD = """
            // SPDX-License-Identifier: EUPL-1.2
            package beds;

            import java.time.Clock;
            import java.time.Instant;

            final class Bed {
                private Bed() {}

                static Instant now(Clock clock) {
                    return clock.instant();
                }
            }
            """;

    private static final String BAD = """
            // SPDX-License-Identifier: EUPL-1.2
            package beds;

            import java.time.format.DateTimeFormatter;
            import java.time.format.FormatStyle;
            import java.util.List;

            final class Bed {
                private Bed() {}

                @SuppressWarnings("rawtypes")
                static Object now(int a, int b, int c, int d, int e, int f) {
                  return java.time.Instant.now();
                }

                static List<String> cast(Object one) {
                    return (List<String>) one;
                }

                static DateTimeFormatter day() {
                    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
                }
            }
            """;

    private final Gates gates = new Gates(List.of(
            new JavaFormat(), new Warnings("-Xlint:unchecked", "off", List.of()), new Style(), new Forbidden()));

    @TempDir
    Path folder;

    @Test
    @DisplayName("say nothing of a good one")
    void saysNothing() throws IOException {
        assertThat(gates.findings(written(GOOD))).isEmpty();
    }

    @Test
    @DisplayName("follow each change, although they look at changed files only")
    void followChanges() throws IOException {
        var first = gates.findings(written(BAD));
        assertThat(gates.findings(written(BAD))).isEqualTo(first).isNotEmpty();
        assertThat(gates.findings(written(GOOD))).isEmpty();
        var sources = written(GOOD);
        var info = folder.resolve("src/main/java/beds/package-info.java");
        Files.delete(info);
        assertThat(gates.findings(sources))
                .singleElement()
                .asString()
                .startsWith("style: ")
                .contains("package-info");
        Files.writeString(info, INFO);
        assertThat(gates.findings(sources)).isEmpty();
        assertThat(gates.findings(written(BAD))).isEqualTo(first);
    }

    @Test
    @DisplayName("are all held, whatever one of them says, and name the line and what to use instead")
    void sayEverything() throws IOException {
        var place = "src/main/java/beds/Bed.java";
        assertThat(gates.findings(written(BAD)))
                .satisfiesExactly(
                        found -> assertThat(found)
                                .startsWith("forbidden: " + place + ":13: java.time.Instant#now()")
                                .contains("take it by @Reference"),
                        found -> assertThat(found)
                                .startsWith(
                                        "forbidden: " + place + ":21: java.time.format.DateTimeFormatter#ofLocalized")
                                .contains("say whose language it is"),
                        found -> assertThat(found).startsWith("format: " + place + ": is not formatted: mvn -pl"),
                        found -> assertThat(found)
                                .startsWith("style: " + place + ":12: ")
                                .contains("parameters"),
                        found -> assertThat(found)
                                .startsWith("warning: " + place + ":17: ")
                                .contains("unchecked cast"));
    }

    @Test
    @DisplayName("do not take a compiler that breaks down for one that has nothing to say")
    void noticeABreakdown() throws IOException {
        var broken = new Warnings("-Xlint:unchecked", "-Xplugin:NoSuch", List.of());
        assertThat(new Gates(List.of(broken)).findings(written(GOOD)))
                .isNotEmpty()
                .allMatch(found -> found.contains(": compiler: "));
    }

    @Test
    @DisplayName("are held against what does not compile, too")
    void sayWhatDoesNotCompile() throws IOException {
        var found = gates.findings(written(GOOD.replace("clock.instant()", "clok.instant( )")));
        assertThat(found)
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("error: src/main/java/beds/Bed.java:11: ")
                                .contains("clok"),
                        one -> assertThat(one).startsWith("format: src/main/java/beds/Bed.java"));
        assertThat(Gates.compiles(found)).isFalse();
        assertThat(Gates.compiles(List.of("warning: src/main/java/beds/Bed.java:1: [unchecked]")))
                .isTrue();
    }

    @Test
    @DisplayName("format as Spotless does: what it has formatted stays as it is")
    void formatsAsSpotless() throws IOException {
        var own = new SourceModule(Path.of("").toAbsolutePath(), List.of(), List.of());
        assertThat(own.java()).hasSizeGreaterThan(10);
        assertThat(new JavaFormat().findings(own)).isEmpty();
    }

    @Test
    @DisplayName("mend the format")
    void mendTheFormat() throws IOException {
        var file = written(
                        "package beds;\nimport java.util.*;\nimport java.util.List;\nfinal class Bed{private Bed(){}}")
                .main()
                .resolve("beds/Bed.java");
        assertThat(new JavaFormat().apply(file)).isTrue();
        assertThat(Files.readString(file))
                .startsWith("// SPDX-License-Identifier: EUPL-1.2\npackage beds;\n")
                .endsWith("final class Bed {\n    private Bed() {}\n}\n");
        assertThat(new JavaFormat().apply(file)).isFalse();
    }

    private SourceModule written(String text) throws IOException {
        var sources = new SourceModule(folder, List.of(folder.resolve("target/classes")), List.of());
        var main = Files.createDirectories(sources.main().resolve("beds"));
        Files.writeString(main.resolve("package-info.java"), INFO);
        Files.writeString(main.resolve("Bed.java"), text);
        var words = Stream.concat(
                        Stream.of(
                                "-nowarn",
                                "-d",
                                folder.resolve("target/classes").toString()),
                        SourceModule.java(sources.main()).stream().map(Path::toString))
                .toArray(String[]::new);
        ToolProvider.getSystemJavaCompiler().run(null, new ByteArrayOutputStream(), null, words);
        return sources;
    }
}
