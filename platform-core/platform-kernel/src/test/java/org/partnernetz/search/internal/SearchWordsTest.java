// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.search.SearchQuery;

@DisplayName("Of what is typed the search takes")
class SearchWordsTest {

    @ParameterizedTest(name = "{0} | {1}")
    @DisplayName("each word and each phrase once, in its order")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zzqc zzqc ZZQC|zzqc",
                "\"zzqc \"zzqc \"zzqc \"zzqc|\"zzqc \" zzqc",
                "Antrag -Zuschuss Antrag|Antrag -Zuschuss",
                "Antrag -\"beim Amt\" -\"beim Amt\"|Antrag -\"beim Amt\"",
                "„Antrag beim“ Amt|\"Antrag beim\" Amt",
                "or a or or b|a or b",
                "\"offen|\"offen",
                "§18a IQ-Netzwerk 🥖|§18a IQ-Netzwerk 🥖"
            })
    void once(String typed, String wanted) {
        assertThat(SearchWords.of(typed)).isEqualTo(wanted);
    }

    @Test
    @DisplayName("the first twenty words, within phrases and joined ones, too")
    void first() {
        var many = new StringBuilder();
        for (var n = 0; n < 100; n++) {
            many.append("w").append(n).append(n % 3 == 0 ? "/" : " ");
        }
        var last = "w" + (SearchQuery.WORDS_MAX - 1);
        assertThat(SearchWords.of(many.toString())).contains(last).doesNotContain("w" + SearchQuery.WORDS_MAX);
        assertThat(SearchWords.of('"' + many.toString())).endsWith(last + '"');
        assertThat(SearchWords.of("a -\"" + many)).startsWith("a -\"w0 ").doesNotContain(last);
        assertThat(SearchWords.of("x/".repeat(100)).split("\\W+")).hasSizeLessThanOrEqualTo(SearchQuery.WORDS_MAX + 1);
    }
}
