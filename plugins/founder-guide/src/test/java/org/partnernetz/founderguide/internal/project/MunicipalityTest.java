// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.text.Collator;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The municipalities of the Saarland")
class MunicipalityTest {

    @Test
    @DisplayName("are 52 in six districts, each once, in the order of their names")
    void areAll() {
        assertThat(Municipality.ALL).hasSize(52).doesNotHaveDuplicates();
        assertThat(Municipality.ALL)
                .extracting(Municipality::ags)
                .doesNotHaveDuplicates()
                .allMatch(ags -> ags.matches("1004[1-6]\\d{3}"));
        assertThat(Municipality.ALL)
                .extracting(Municipality::name)
                .isSortedAccordingTo(Collator.getInstance(Locale.GERMAN));
        assertThat(Municipality.ALL.stream()
                        .collect(Collectors.groupingBy(one -> one.ags().substring(4, 5), Collectors.counting())))
                .containsOnly(
                        entry("1", 10L),
                        entry("2", 7L),
                        entry("3", 7L),
                        entry("4", 13L),
                        entry("5", 7L),
                        entry("6", 8L));
        assertThat(Municipality.ALL).contains(new Municipality("10041100", "Saarbrücken"));
    }
}
