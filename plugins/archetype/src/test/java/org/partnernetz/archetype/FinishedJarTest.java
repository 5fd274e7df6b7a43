// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.dev.jar.JarCheck;

/** Goes on with the jars that {@link NewPluginTest} made. */
@DisplayName("The jar of a finished plugin")
class FinishedJarTest {
    private static final Path MADE = Path.of("target/it/plugins");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    @DisplayName("tells what it stores, contributes and needs, and that nothing is wrong with it")
    void tellsWhatItIs() throws IOException {
        assertThat(check(jar("garden-plots"))).as(console()).isZero();
        assertThat(console())
                .contains(
                        "garden-plots 1.0.0.SNAPSHOT",
                        "The text of each note, who wrote it and when.",
                        "  tables        note\n",
                        "NoteRow.authorId, kept until the note is deleted",
                        "  permissions   nothing\n",
                        "  pages         index\n",
                        "DashboardWidget: LatestNotes; PersonalData: NoteAuthors",
                        "org.partnernetz.store [",
                        "Nothing is wrong with it.");
    }

    @Test
    @DisplayName("tells permissions, and what visitors see")
    void tellsWhoMay() throws IOException {
        assertThat(check(jar("garden-courses"))).as(console()).isZero();
        assertThat(console()).contains("  permissions   plan [");
        assertThat(check(jar("garden-directory"))).as(console()).isZero();
        assertThat(console()).contains("  for visitors  DirectoryPage, EntriesResource.get, EntriesResource.list\n");
        assertThat(check(jar("garden-shed"))).as(console()).isZero();
    }

    @Test
    @DisplayName("is refused for each thing that is wrong with it")
    void tellsFaults() throws IOException {
        var broken = changed(jar("garden-plots"), (name, text) -> switch (name) {
            case "Import-Package" ->
                text.replaceFirst(
                        "org.partnernetz.store;version=\"\\[[^\"]*\"", "org.partnernetz.store;version=\"[9,10)\"");
            case "db/migration/V0001__notes.sql" -> text.replaceFirst("select core.protect.*", "");
            case "messages.properties" -> text.replaceFirst("plugin.kept=.*", "");
            case "META-INF/openapi.json" -> text.replaceFirst("\"post\" ?: ?\\{", "\"put\": {");
            default -> text;
        });
        assertThat(check(broken)).isEqualTo(5);
        assertThat(console())
                .contains(
                        "It needs the package org.partnernetz.store in version [9,10); there is ",
                        "The table note is made, and no script protects it",
                        "plugin.kept is missing in messages.properties",
                        "POST /api/v1/organisations/{organisation}/p/garden-plots/notes is not described",
                        "PUT /api/v1/organisations/{organisation}/p/garden-plots/notes is described");
    }

    @Test
    @DisplayName("is no plugin without a name that could be an address")
    void tellsStrangers() throws IOException {
        var stranger = changed(jar("garden-shed"), (name, text) -> name.equals("Bundle-SymbolicName") ? "" : text);
        assertThat(check(stranger)).isOne();
        assertThat(console()).contains("It is no plugin");
    }

    private int check(Path jar) throws IOException {
        return JarCheck.check(jar, new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    private String console() {
        return written.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static Path jar(String name) {
        return MADE.resolve(name + "/target/" + name + "-1.0.0-SNAPSHOT.jar");
    }

    /** A copy of which some texts and headers are different. */
    private Path changed(Path jar, Change change) throws IOException {
        var copy = folder.resolve("changed.jar");
        try (var from = new JarFile(jar.toFile());
                var to = new JarOutputStream(Files.newOutputStream(copy))) {
            for (var entry : from.stream().toList()) {
                to.putNextEntry(new JarEntry(entry.getName()));
                var bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    changed(new Manifest(new ByteArrayInputStream(bytes)), change)
                            .write(to);
                } else if (entry.getName().endsWith(".class")) {
                    to.write(bytes);
                } else {
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    to.write(change.of(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                }
                to.closeEntry();
            }
        }
        return copy;
    }

    private static Manifest changed(Manifest manifest, Change change) {
        manifest.getMainAttributes().replaceAll((name, value) -> change.of(name.toString(), value.toString()));
        return manifest;
    }

    /** What a text or a header of the jar becomes. */
    private interface Change {
        String of(String name, String text);
    }
}
