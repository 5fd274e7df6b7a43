// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The plugin guide")
class GuideSamplesTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path GUIDE = ROOT.resolve("platform-core/docs/plugin-guide.md");
    private static final Path API = ROOT.resolve("platform-core/platform-api/src/main/java/org/partnernetz");
    private static final Path KERNEL = ROOT.resolve("platform-core/platform-kernel/src/main/java/org/partnernetz");

    /** As they say so themselves, or as the host registers them for each plugin. */
    private static final Pattern SERVICE =
            Pattern.compile("(?:^@ForPlugins\\(|each\\(context, )(\\w+)\\.class", Pattern.MULTILINE);

    private static final Pattern SAMPLE = Pattern.compile("<!-- (\\S+) -->\\n```\\w+\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```(?:java|json|xml|sql)\\n");
    private static final Pattern LINK = Pattern.compile("\\]\\((\\.[^)#]+)\\)");

    static Stream<Arguments> samples() throws IOException {
        return SAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> Arguments.of(found.group(1), found.group(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("quotes sources as they are compiled")
    void quotes(String file, String sample) throws IOException {
        var lines = Files.readAllLines(ROOT.resolve(file)).stream()
                .map(String::strip)
                .toList();
        assertThat(lines).containsSubsequence(sample.lines().map(String::strip).toList());
    }

    @Test
    @DisplayName("has no sample that nobody compiles")
    void namesItsSources() throws IOException {
        var text = Files.readString(GUIDE);
        assertThat(SAMPLE.matcher(text).results())
                .hasSameSizeAs(BLOCK.matcher(text).results().toList());
    }

    @Test
    @DisplayName("names each interface that a plugin may write, and each service that it may take")
    void namesEachContribution() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(API)) {
            files.filter(file -> file.getParent().endsWith("spi"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .forEach(names::add);
        }
        try (var files = Files.walk(KERNEL)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                SERVICE.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        assertThat(names).contains("SearchSource", "Store", "Clock");
        var words = new TreeSet<>(List.of(Files.readString(GUIDE).split("\\W+")));
        assertThat(names).allMatch(words::contains);
    }

    @Test
    @DisplayName("leads to files that are there")
    void leadsOn() throws IOException {
        assertThat(LINK.matcher(Files.readString(GUIDE)).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(link -> Files.exists(GUIDE.resolveSibling(link)));
    }
}
