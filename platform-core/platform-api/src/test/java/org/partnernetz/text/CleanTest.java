// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Cleaned text")
class CleanTest {
    /** Assigned by Unicode 16; Java 17 knows Unicode 13. */
    private static final String YOUNG = Character.toString(0x1fae9);

    private static final String BEYOND = Character.toString(0x1cc00);

    @Test
    @DisplayName("of one line has no control or zero-width characters and single spaces")
    void cleansLines() {
        assertThat(Clean.line("  Be\u200bra\u0000tung\u00a0 \t der\nStelle \u202e"))
                .isEqualTo("Beratung der Stelle");
        assertThat(Clean.line("\u200b\u2060\ufeff\u3164\u00ad")).isEmpty();
        assertThat(Clean.line(null)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("composes letters, so that two spellings are one name")
    @ValueSource(strings = {"Gru\u0308ndung", "Gru\u200b\u0308ndung", "Gr\u00fcndung"})
    void composes(String spelled) {
        assertThat(Clean.line(spelled)).isEqualTo("Gr\u00fcndung");
        assertThat(Clean.lines(spelled.replace("\u200b", "\u202e"))).isEqualTo("Gr\u00fcndung");
    }

    @ParameterizedTest
    @DisplayName("keeps what is read: scripts, joiners within words, pictures of several, marks of direction")
    @ValueSource(
            strings = {
                "Олена 李 عمر",
                "می\u200cخواهم",
                "ه\u200d.ش",
                "ന്\u200d",
                "क्\u200dष",
                "র\u200d্যাব",
                "👩\u200d👩\u200d👧",
                "👩🏽\u200d⚕\ufe0f",
                "❤\ufe0f\u200d🔥",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "C\u200e++ عمر \u200f(3)",
                "ᠠ\u180b"
            })
    void keepsMeaning(String text) {
        assertThat(Clean.line(text)).isEqualTo(text);
        assertThat(Clean.lines(text)).isEqualTo(text);
    }

    @Test
    @DisplayName(
            "keeps characters that this Java does not know yet, alone and joined, but none that are never to be one")
    void keepsTheFuture() {
        assertThat(Character.getType(0x1cc00)).isEqualTo(Character.UNASSIGNED);
        for (var text : new String[] {YOUNG + "\u200d👧", BEYOND}) {
            assertThat(Clean.line(text)).isEqualTo(text);
            assertThat(Clean.lines(text)).isEqualTo(text);
            assertThat(Clean.shows(text)).isTrue();
        }
        assertThat(Clean.line("a\ufdd0b\uffff" + Character.toString(0x1ffff))).isEqualTo("ab");
        assertThat(Clean.lines("a\ufdd0b\uffff" + Character.toString(0x1ffff))).isEqualTo("ab");
    }

    @ParameterizedTest
    @DisplayName("of one line drops joiners and tags that only hide")
    @ValueSource(
            strings = {"ad\u200dmin", "ad\u200cmin", "\u200dadmin", "admin\u200d", "ad\udb40\udc67min", "admin\u180b"})
    void dropsHiding(String text) {
        assertThat(Clean.line(text)).isEqualTo("admin");
    }

    @Test
    @DisplayName("keeps one joiner between two letters, not a row of them")
    void oneJoiner() {
        assertThat(Clean.line("می\u200c\u200c\u200d\u200cخواهم")).isEqualTo("می\u200cخواهم");
    }

    @Test
    @DisplayName("of many lines keeps them and drops what hides or turns text around")
    void cleansParagraphs() {
        assertThat(Clean.lines("\r\nErste\r\n\r\n\tZweite\u0007\u202e\rDritte "))
                .isEqualTo("Erste\n\n\tZweite\nDritte");
        assertThat(Clean.lines("eins\u000bzwei\u2028drei\u2066")).isEqualTo("eins\nzwei\ndrei");
        assertThat(Clean.lines(null)).isEmpty();
    }

    @Test
    @DisplayName("drops halves of characters, which no database would keep")
    void dropsHalves() {
        assertThat(Clean.line("a\ud83d" + "b")).isEqualTo("ab");
        assertThat(Clean.lines("a\ud83d\ude00\ude00")).isEqualTo("a\ud83d\ude00");
    }

    @Test
    @DisplayName("without turns is the same text otherwise")
    void onlyTurns() {
        assertThat(Clean.withoutTurns(" 1\u202e2\u0000\r\n u\u0308 ")).isEqualTo(" 12\r\n u\u0308 ");
    }

    @ParameterizedTest
    @DisplayName("shows nothing if it is spaces, fillers, or marks without a letter")
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0",
                "\u200b",
                "\u3164",
                "\u00ad",
                "\u2800\u2800",
                "\u0301\u0300",
                "\ufe0f",
                "\u200f"
            })
    void showsNothing(String text) {
        assertThat(Clean.shows(text)).isFalse();
        assertThat(Clean.shows(text + 'a')).isTrue();
    }
}
