// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each kind of contribution")
class ContributionWordsTest {
    private static final Path API = Path.of("..", "platform-api", "src", "main", "java");

    /** What a page is, not what a plugin offers. */
    private static final Set<String> OF_PAGES = Set.of("LoadedPage", "PluginDownload", "PluginDownloads");

    @Test
    @DisplayName("has words for administrators, who see it before a plugin is installed")
    void hasWords() throws IOException {
        var kinds = kinds();

        assertThat(kinds).contains("BackgroundJob", "SearchSource");
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(kinds).allMatch(kind -> Words.of(language).containsKey("netplug.brings." + kind));
        }
    }

    private static List<String> kinds() throws IOException {
        try (var files = Files.walk(API)) {
            return files.filter(file -> file.getParent().endsWith("spi"))
                    .filter(ContributionWordsTest::isInterface)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(kind -> !OF_PAGES.contains(kind))
                    .toList();
        }
    }

    private static boolean isInterface(Path file) {
        try {
            return Files.readString(file).contains("public interface ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
