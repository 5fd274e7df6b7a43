// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The plugins folder")
class PluginFolderTest {
    private static final int UNTIL_FAULTY = 17;

    @TempDir
    Path folder;

    @TempDir
    Path keeping;

    private PluginFolder plugins;

    @BeforeEach
    void look() {
        plugins = new PluginFolder(folder, keeping);
    }

    @Test
    @DisplayName("counts a jar once it looked the same twice")
    void waitsForStillness() throws IOException {
        write("a.jar", jar("founder-guide", "1.0.0"));
        assertThat(plugins.look().plugins()).isEmpty();
        assertThat(plugins.look().plugins()).containsOnlyKeys("founder-guide");
        assertThat(plugins.look().settled()).isTrue();
    }

    @Test
    @DisplayName("waits for the end of a jar that is copied in pieces")
    void waitsForTheEnd() throws IOException {
        var whole = jar("founder-guide", "1.0.0");
        write("a.jar", Arrays.copyOf(whole, whole.length - 30));
        looks(3);
        assertThat(plugins.look().plugins()).isEmpty();
        assertThat(plugins.look().settled()).isFalse();
        write("a.jar", whole);
        looks(2);
        assertThat(plugins.look().plugins()).containsOnlyKeys("founder-guide");
    }

    @Test
    @DisplayName("keeps to the former jar while it is being overwritten")
    void keepsTheFormerJar() throws IOException {
        write("a.jar", jar("founder-guide", "1.0.0"));
        looks(2);
        var next = jar("founder-guide", "1.1.0");
        write("a.jar", Arrays.copyOf(next, next.length / 2));
        looks(2);
        assertThat(version()).isEqualTo("1.0.0");
        write("a.jar", next);
        looks(2);
        assertThat(version()).isEqualTo("1.1.0");
    }

    @Test
    @DisplayName("takes a file that is missing for a moment as replaced, not as removed")
    void outlastsAMoment() throws IOException {
        write("a.jar", jar("founder-guide", "1.0.0"));
        looks(2);
        Files.delete(folder.resolve("a.jar"));
        assertThat(plugins.look().plugins()).containsOnlyKeys("founder-guide");
        assertThat(plugins.look().plugins()).isEmpty();
    }

    @Test
    @DisplayName("prefers the higher version of two files")
    void prefersTheHigherVersion() throws IOException {
        write("new.jar", jar("founder-guide", "1.10.0"));
        write("old.jar", jar("founder-guide", "1.9.0"));
        looks(2);
        assertThat(version()).isEqualTo("1.10.0");
    }

    @Test
    @DisplayName("names a file that never becomes a plugin, and why")
    void namesFaultyFiles() throws IOException {
        write("a.jar", "no jar".getBytes(StandardCharsets.UTF_8));
        write("b.jar", jar("Not A Plugin", "1.0.0"));
        looks(UNTIL_FAULTY);
        assertThat(plugins.look().faulty())
                .extracting(PluginFolder.Faulty::file)
                .containsExactly("a.jar", "b.jar");
        assertThat(plugins.look().faulty().get(1).reason()).contains("Bundle-SymbolicName");
        assertThat(plugins.look().settled()).isTrue();
    }

    @Test
    @DisplayName("leaves other files alone")
    void leavesOtherFiles() throws IOException {
        write("notes.txt", new byte[0]);
        write("a.jar.part", jar("founder-guide", "1.0.0"));
        looks(2);
        assertThat(plugins.look().plugins()).isEmpty();
        assertThat(plugins.look().faulty()).isEmpty();
    }

    private String version() throws IOException {
        return plugins.look().plugins().get("founder-guide").version().toString();
    }

    private void looks(int times) throws IOException {
        for (var i = 0; i < times; i++) {
            plugins.look();
        }
    }

    private void write(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        var before = Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.EPOCH;
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(before.plusSeconds(1)));
    }

    private static byte[] jar(String id, String version) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", id);
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry("pages/index.xhtml"));
            jar.write(new byte[1000]);
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }
}
