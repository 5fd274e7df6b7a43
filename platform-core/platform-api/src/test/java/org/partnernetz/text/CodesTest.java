// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A code")
class CodesTest {

    @Test
    @DisplayName("has signs that nobody takes for each other, makes no word, and never comes twice")
    void isRandom() {
        assertThat(Stream.generate(() -> Codes.fresh(8)).limit(1000))
                .allMatch(code -> code.matches("[B-DF-HJ-NP-TV-Z2-9]{8}"))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("is none that is in use")
    void isFresh() {
        var used = new HashSet<String>();

        assertThat(Codes.fresh(6, code -> used.size() < 3 && used.add(code))).isNotIn(used);
        assertThat(used).hasSize(3);
    }

    @Test
    @DisplayName("is refused where all are in use, instead of being looked for without end")
    void isUsedUp() {
        assertThatThrownBy(() -> Codes.fresh(1, code -> true)).isInstanceOf(IllegalStateException.class);
    }
}
