// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.BuiltPlugin;

@DisplayName("Every plugin of the repository")
class AllPluginsTest {
    private static final Path PLUGINS = Path.of("../plugins");

    @Test
    @DisplayName("is built before it is tried here: it stands in plugins/all/pom.xml")
    void isBuiltBefore() throws IOException {
        var modules = found(PLUGINS.resolve("pom.xml"), "<module>([^<]+)</module>");
        var listed = found(
                PLUGINS.resolve("all/pom.xml"), "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)<");

        assertThat(listed).isNotEmpty();
        assertThat(modules).filteredOn(module -> !module.equals("all")).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(listed)
                .containsAll(
                        BuiltPlugin.ofRepository().stream().map(BuiltPlugin::id).toList());
    }

    private static List<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
