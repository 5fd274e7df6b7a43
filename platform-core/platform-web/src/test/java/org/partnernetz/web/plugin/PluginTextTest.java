// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plugin's words in its pages")
class PluginTextTest {
    private static final Map<String, String> WORDS = Map.of("due", "{1}: {0}");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);

    @Test
    @DisplayName("write days and numbers as the language does")
    void writeDays() {
        assertThat(new PluginText(WORDS, Locale.GERMAN).say("due", DAY, 1500)).isEqualTo("1.500: 03.02.2027");
        assertThat(new PluginText(WORDS, Locale.ENGLISH).say("due", DAY, 1500)).isEqualTo("1,500: 3 Feb 2027");
    }

    @Test
    @DisplayName("keep a name from right to left apart, so that the signs around it stay where they are")
    void keepApart() {
        assertThat(new PluginText(WORDS, Locale.GERMAN).say("due", "نان.", "Brot"))
                .isEqualTo("Brot: \u2068نان.\u2069");
    }

    @Test
    @DisplayName("show the key that is missing")
    void missing() {
        assertThat(new PluginText(WORDS, Locale.GERMAN).get("other")).isEqualTo("???other???");
    }
}
