// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.dossier.Verdict;
import org.partnernetz.founderguide.internal.figure.LineKind;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Item;
import org.partnernetz.founderguide.internal.finance.Rhythm;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.law.ResidenceCheck;
import org.partnernetz.founderguide.internal.law.Standing;
import org.partnernetz.founderguide.internal.project.ChapterKind;
import org.partnernetz.founderguide.internal.project.ChapterState;
import org.partnernetz.founderguide.internal.project.LegalForm;
import org.partnernetz.founderguide.internal.project.Phase;
import org.partnernetz.founderguide.internal.project.ProjectState;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.founderguide.internal.project.WorkForm;

@DisplayName("The words of the founder guide")
class WordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern KEY = Pattern.compile("text(?:\\.say\\(|\\[)'([\\w.-]+[\\w-])'");

    @Test
    @DisplayName("are there in both languages")
    void areInBothLanguages() throws IOException {
        assertThat(words("messages_en.properties")).isEqualTo(words("messages.properties"));
    }

    @Test
    @DisplayName("are there for every page that asks for them")
    void areThereForThePages() throws IOException {
        try (var pages = Files.list(RESOURCES.resolve("pages"))) {
            var asked = pages.map(WordsTest::read)
                    .flatMap(page -> KEY.matcher(page).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(asked).isNotEmpty().isSubsetOf(words("messages.properties"));
        }
    }

    @Test
    @DisplayName("are there for every choice")
    void areThereForChoices() throws IOException {
        var choices = Stream.of(
                        of("phase.", Phase.values()),
                        of("legalForm.", LegalForm.values()),
                        of("workForm.", WorkForm.values()),
                        of("chapter.", ChapterKind.values()),
                        of("state.", ChapterState.values()),
                        of("result.", Result.values()),
                        of("projectState.", ProjectState.values()),
                        of("annex.", Craft.Annex.values()),
                        of("route.", Craft.Route.values()),
                        of("standing.", Standing.values()),
                        of("way.", ResidenceCheck.Way.values()),
                        of("kind.", LineKind.values()),
                        of("item.", Item.values()),
                        of("tax.", TaxStatus.values()),
                        of("basis.", Basis.values()),
                        of("rhythm.", Rhythm.values()),
                        of("verdict.", Verdict.values()))
                .flatMap(Function.identity());
        assertThat(words("messages.properties")).containsAll(choices.toList());
    }

    private static Stream<String> of(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Set<String> words(String file) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
