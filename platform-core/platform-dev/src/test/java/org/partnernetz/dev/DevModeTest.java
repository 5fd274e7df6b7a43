// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Beside a running platform")
class DevModeTest {
    private static final String PAGE = "src/main/resources/pages/index.xhtml";
    private static final String JAVA = "src/main/java/beds/Bed.java";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @TempDir
    Path home;

    private Plugin plugin;
    private DevMode dev;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(home.resolve("plugins"));
        save(PAGE, "<p>one</p>");
        save(JAVA, "package beds; class Bed {}");
        plugin = new Plugin(
                "bed",
                "1.0.0-SNAPSHOT",
                folder,
                List.of(),
                "Bundle-SymbolicName: bed\nDynamic: ${classes;NAMED;*Bed*}\n",
                home);
        dev = new DevMode(plugin, new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("the plugin is built and lies in the folder, made by the same instructions as by Maven")
    void builds() throws IOException {
        dev.step(Sources.EMPTY);
        try (var jar = new JarFile(plugin.jar().toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("bed");
            assertThat(manifest.getValue("Bundle-Version")).isEqualTo("1.0.0.SNAPSHOT");
            assertThat(manifest.getValue("Dynamic")).isEqualTo("beds.Bed");
            assertThat(manifest.getValue("Partnernetz-Sources"))
                    .isEqualTo(plugin.resources().toString());
            assertThat(jar.getEntry("pages/index.xhtml")).isNotNull();
            assertThat(jar.getEntry("beds/Bed.class")).isNotNull();
        }
    }

    @Test
    @DisplayName("a changed page needs no jar")
    void leavesPages() throws IOException {
        var seen = dev.step(Sources.EMPTY);
        Files.delete(plugin.jar());
        save(PAGE, "<p>another</p>");
        dev.step(seen);
        assertThat(plugin.jar()).doesNotExist();
        assertThat(console()).contains("src/main/resources/pages/index.xhtml: reload the page");
    }

    @Test
    @DisplayName("a class that is gone from the sources is gone from the jar")
    void forgetsClasses() throws IOException {
        save("src/main/java/beds/Old.java", "package beds; class Old {}");
        var seen = dev.step(Sources.EMPTY);
        Files.delete(folder.resolve("src/main/java/beds/Old.java"));
        dev.step(seen);
        try (var jar = new JarFile(plugin.jar().toFile())) {
            assertThat(jar.getEntry("beds/Old.class")).isNull();
        }
    }

    @Test
    @DisplayName("a mistake is named by file and line, and the platform keeps what it has")
    void namesMistakes() throws IOException {
        var seen = dev.step(Sources.EMPTY);
        var before = Files.readAllBytes(plugin.jar());
        save(JAVA, "package beds;\n\nclass Bed {\n  int size = \"small\";\n}");
        dev.step(seen);
        assertThat(console()).contains("src/main/java/beds/Bed.java:5: incompatible types");
        assertThat(plugin.jar()).hasBinaryContent(before);
    }

    @Test
    @DisplayName("what is saved is formatted")
    void formats() throws IOException {
        var seen = dev.step(Sources.EMPTY);
        save(JAVA, "package beds; class Bed{int size;}");
        var after = dev.step(seen);
        assertThat(folder.resolve(JAVA)).content().contains("class Bed {\n    int size;\n}");
        assertThat(console()).contains(JAVA + ": formatted");
        assertThat(dev.step(after)).as("not built again for its format").isEqualTo(after);
    }

    @Test
    @DisplayName("what the build would refuse is told at once, and kept for the platform to show")
    void tellsFindings() throws IOException {
        var findings = folder.resolve("target/dev/findings.txt");
        var seen = dev.step(Sources.EMPTY);
        save(PAGE, "<p xmlns=\"http://www.w3.org/1999/xhtml\">\n#{bet.size}</p>");
        seen = dev.step(seen);
        assertThat(console()).contains("pages/index.xhtml:2: #{bet} is nothing: there are ");
        assertThat(findings).content().contains("pages/index.xhtml:2: #{bet} is nothing");
        save(JAVA, "package beds; class Bed { java.time.Instant at = java.time.Instant.now(); }");
        seen = dev.step(seen);
        assertThat(findings)
                .content()
                .contains("forbidden: " + JAVA + ":", "time comes from the clock", "pages/index.xhtml:2");
        save(JAVA, "package beds;\n\nclass Bed {\n    int size = \"small\";\n}");
        dev.step(seen);
        assertThat(findings).content().contains(JAVA + ":5: incompatible types");
    }

    @Test
    @DisplayName("nothing is kept where nothing is wrong")
    void keepsNothing() throws IOException {
        var findings = folder.resolve("target/dev/findings.txt");
        save("src/main/java/beds/package-info.java", "/** Beds. */\npackage beds;\n");
        dev.step(Sources.EMPTY);
        assertThat(findings).exists();
        new SourceFindings(plugin, plugin.workbench().resolve("classes")).keep(List.of());
        assertThat(findings).doesNotExist();
    }

    private String console() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private void save(String file, String text) throws IOException {
        var place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }
}
