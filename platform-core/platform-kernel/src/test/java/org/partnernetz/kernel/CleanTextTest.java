// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cleaned text")
class CleanTextTest {

    @Test
    @DisplayName("of one line has no control or zero-width characters and single spaces")
    void cleansLines() {
        assertThat(CleanText.line("  Be\u200bra\u0000tung\u00a0 \t der\nStelle \u202e"))
                .isEqualTo("Beratung der Stelle");
        assertThat(CleanText.line("\u200b\u2060\ufeff")).isEmpty();
        assertThat(CleanText.line(null)).isEmpty();
    }

    @Test
    @DisplayName("of one line composes letters, so that two spellings are one name")
    void composes() {
        assertThat(CleanText.line("Gru\u0308ndung")).isEqualTo("Gründung");
    }

    @Test
    @DisplayName("of one line keeps every script")
    void keepsScripts() {
        assertThat(CleanText.line("Олена 李 عمر")).isEqualTo("Олена 李 عمر");
    }

    @Test
    @DisplayName("of many lines keeps them and drops what hides or turns text around")
    void cleansParagraphs() {
        assertThat(CleanText.lines("\r\nErste\r\n\r\n\tZweite\u0007\u202e\rDritte "))
                .isEqualTo("Erste\n\n\tZweite\nDritte");
    }

    @Test
    @DisplayName("drops halves of characters, which no database would keep")
    void dropsHalves() {
        assertThat(CleanText.line("a\ud83d" + "b")).isEqualTo("ab");
        assertThat(CleanText.lines("a\ud83d\ude00")).isEqualTo("a\ud83d\ude00");
    }
}
