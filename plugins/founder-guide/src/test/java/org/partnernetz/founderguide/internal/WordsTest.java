// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.founderguide.internal.dossier.Verdict;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Item;
import org.partnernetz.founderguide.internal.finance.LineKind;
import org.partnernetz.founderguide.internal.finance.Rhythm;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.law.Ground;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.Requirement;
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
    private static final Pattern DECIDED = Pattern.compile("(?i)\\b(bewilligt|genehmigt|granted|approved)\\b");

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
                        of("ground.", Ground.values()),
                        of("reply.", Reply.values()),
                        of("requirement.", Requirement.State.values()),
                        of("way.", ResidenceCheck.Way.values()),
                        of("kind.", LineKind.values()),
                        of("item.", Item.values()),
                        of("tax.", TaxStatus.values()),
                        of("basis.", Basis.values()),
                        of("rhythm.", Rhythm.values()),
                        of("verdict.", Verdict.values()))
                .flatMap(Function.identity());
        var trades = IntStream.rangeClosed(1, Craft.TRADES).mapToObj(number -> "trade." + number);
        assertThat(read("messages.properties").stringPropertyNames())
                .containsAll(choices.toList())
                .containsAll(trades.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    @DisplayName("never say that an authority has decided")
    void neverSayThatSomethingIsGranted(String file) throws IOException {
        assertThat(read(file).values().stream().map(String::valueOf))
                .isNotEmpty()
                .noneMatch(word -> DECIDED.matcher(word).find());
    }

    private static Stream<String> of(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Properties read(String file) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
