// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.web.forum.CaseData.Finding;
import org.partnernetz.web.forum.CaseData.Kind;

@DisplayName("Data of a client in a text")
class CaseDataTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Rückruf unter 0681 123456 bitte, TELEPHONE, 0681 123456",
        "Handy +49 (170) 12 34 567, TELEPHONE, +49 (170) 12 34 567",
        "Az. 12 F 34/26 beim Gericht, FILE_NUMBER, Az. 12 F 34/26",
        "BG-Nummer: 55302//0012345, FILE_NUMBER, BG-Nummer: 55302//0012345",
        "55302//0012345, FILE_NUMBER, 55302//0012345",
        "geboren am 3.4.1990 in Aleppo, BIRTH_DATE, geboren am 3.4.1990",
        "Es geht um Frau Muster-Haddad., NAME, Frau Muster-Haddad",
        "Herrn Özdemir habe ich gesehen, NAME, Herrn Özdemir"
    })
    @DisplayName("is found by its form")
    void found(String text, Kind kind, String words) {
        assertThat(CaseData.in(text, List.of())).contains(new Finding(kind, words));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Der Kurs beginnt am 03.04.2027 um 10.30 Uhr.",
                "Wir fördern 12000 Euro im Jahr 2026/2027.",
                "https://example.org/0681/123456789",
                "Az. folgt",
                "Eine Frau aus Syrien, die Familie hat"
            })
    @DisplayName("is not seen in everything")
    void notFound(String text) {
        assertThat(CaseData.in(text, List.of())).isEmpty();
    }

    @Test
    @DisplayName("is named once, however often it stands there")
    void once() {
        assertThat(CaseData.in("Frau Muster, Frau Muster und Frau Muster", List.of()))
                .hasSize(1);
    }

    @Test
    @DisplayName("are also words that somebody wants to be asked about, by themselves and however they are written")
    void words() {
        var words = List.of("Projekt Kranich", "Brandt");
        assertThat(CaseData.in("Es geht um das PROJEKT KRANICH.", words))
                .containsExactly(new Finding(Kind.WORD, "Projekt Kranich"));
        assertThat(CaseData.in("Die Brandtstraße und ein Projekt", words)).isEmpty();
    }
}
