// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Arabic letters")
class JoiningTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Arabic, مخبز, \uFEE3\uFEA8\uFE92\uFEB0",
        "Arabic, السلام, \u0627\uFEDF\uFEB4\uFEFC\u0645",
        "Arabic, لا, \uFEFB",
        "Arabic with marks, بَبَ, \uFE91\u064E\uFE90\u064E",
        "Persian, یک, \uFBFE\uFB8F",
        "Persian, گچپژ, \uFB94\uFB7D\uFB59\uFB8B",
        "'Persian, joined to nothing by ZWNJ', می\u200cخواهم, \uFEE3\uFBFD\u200C\uFEA7\uFEEE\u0627\uFEEB\uFEE2",
        "Urdu, ہے, \uFBA8\uFBAF",
        "Urdu, ٹھیک, \uFB68\uFBAD\uFBFF\uFB8F",
        "Kurdish, کوردستان, \uFB90\uFEEE\u0631\u062F\uFEB3\uFE98\uFE8E\u0646",
        "Kurdish, بە, \uFE91\uFEEA",
        "Kurdish, ڵێ, \uFEDF\u065A\uFBFD\u065A",
        "Latin, Äpfel 12, Äpfel 12",
        "Hebrew, שלום, שלום"
    })
    @DisplayName("take the form of their place, in each language that we can print")
    void join(String language, String text, String joined) {
        assertThat(Joining.join(text)).as(language).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ی", "ک", "ہ", "ې", "ێ", "ڵ", "ە", "ا", "a", "ש", "़"})
    @DisplayName("are known to join, and so is what never does")
    void areJoinable(String letter) {
        assertThat(Joining.isJoinable(letter.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ښ", "څ", "ټ", "ڼ"})
    @DisplayName("that Unicode has no forms for are told")
    void areTold(String letter) {
        assertThat(new DefaultDocuments().unprintable("ab" + letter)).containsExactly(letter);
    }
}
