// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What people write has its own direction")
class WrittenDirectionTest {
    private static final Pattern WRITTEN = Pattern.compile(
            "<(\\w+)\\b[^<>]*?\\slang=\"(?:de|#\\{(?!look\\.code\\})[^\"]*)\"[^<>]*>(?:<a [^<>]*>|<bdi>)?");
    private static final Pattern FIELD =
            Pattern.compile("<(?:h:inputTextarea|h:inputText|textarea|input [^<>]*type=\"search\"[^<>]*name=)[^<>]*>");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/webapp", "../../plugins/founder-guide/src/main/resources/pages"})
    @DisplayName("wherever a page says its language")
    void pages(String folder) throws IOException {
        var found = found(folder, WRITTEN);

        assertThat(found).isNotEmpty().allMatch(tag -> tag.contains("dir=\"auto\"") || tag.contains("<bdi"));
    }

    @Test
    @DisplayName("in every field for text")
    void fields() throws IOException {
        assertThat(found("src/main/webapp", FIELD)).hasSizeGreaterThan(4).allMatch(tag -> tag.contains(" dir=\""));
    }

    @Test
    @DisplayName("in a sentence of ours, so that the signs around it stay where they are")
    void sentences() {
        assertThat(Words.of(Locale.GERMAN).say("topic.open.in", "نان؟")).contains("\u2068نان؟\u2069");
        assertThat(Words.of(Locale.GERMAN).say("topic.open.in", "Brot?")).doesNotContain("\u2068");
    }

    private static List<String> found(String folder, Pattern pattern) throws IOException {
        var tags = new ArrayList<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file :
                    files.filter(page -> page.toString().endsWith(".xhtml")).toList()) {
                var page = pattern.matcher(Files.readString(file));
                while (page.find()) {
                    if (!page.group().contains("hreflang")) {
                        tags.add(file.getFileName() + ": " + page.group());
                    }
                }
            }
        }
        return tags;
    }
}
