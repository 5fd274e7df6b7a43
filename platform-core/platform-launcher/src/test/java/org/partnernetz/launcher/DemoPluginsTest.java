// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The plugins of the demo")
class DemoPluginsTest {

    @TempDir
    Path folder;

    Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(folder.resolve("guide-1.0.0.jar"), "jar");
    }

    @Test
    @DisplayName("lie in the folder of a new home")
    void lieInANewHome() {
        DemoPlugins.lay(settings(true), Map.of("partnernetz.demo.plugins", jar.toString()));
        assertThat(folder.resolve("home/plugins/guide-1.0.0.jar")).hasContent("jar");
    }

    @Test
    @DisplayName("may be all jars of a folder")
    void mayBeAFolder() throws IOException {
        Files.writeString(folder.resolve("README.md"), "no plugin");
        DemoPlugins.lay(settings(true), Map.of("partnernetz.demo.plugins", folder.toString()));
        assertThat(folder.resolve("home/plugins")).isDirectoryContaining("glob:**/guide-1.0.0.jar");
        assertThat(folder.resolve("home/plugins/README.md")).doesNotExist();
    }

    @Test
    @DisplayName("do not come back where they were taken away")
    void doNotComeBack() throws IOException {
        Files.createDirectories(folder.resolve("home/plugins"));
        DemoPlugins.lay(settings(true), Map.of("partnernetz.demo.plugins", jar.toString()));
        assertThat(folder.resolve("home/plugins")).isEmptyDirectory();
    }

    @Test
    @DisplayName("stay away without the demo")
    void stayAwayWithoutTheDemo() {
        DemoPlugins.lay(settings(false), Map.of("partnernetz.demo.plugins", jar.toString()));
        assertThat(folder.resolve("home/plugins")).doesNotExist();
    }

    private Settings settings(boolean demo) {
        var artifacts = new Settings.Artifacts(folder.resolve("server"), folder.resolve("ear"));
        return new Settings(
                folder.resolve("home"), artifacts, new Settings.Web("127.0.0.1", 1, 2), demo, Optional.empty());
    }
}
