// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What callers hold")
class TallyTest {
    private final Tally tally = new Tally(10, 15);

    @Test
    @DisplayName("is limited for each of them, and who gives back may take again")
    void limitsEach() {
        assertThat(tally.take("a", 10)).isTrue();
        assertThat(tally.take("a", 1)).isFalse();
        assertThat(tally.take("b", 5)).isTrue();
        tally.give("a", 10);
        assertThat(tally.take("a", 10)).isTrue();
    }

    @Test
    @DisplayName("is limited for all of them together")
    void limitsAll() {
        assertThat(tally.take("a", 10)).isTrue();
        assertThat(tally.take("b", 6)).isFalse();
        assertThat(tally.take("b", 5)).isTrue();
        assertThat(tally.held()).isEqualTo(15);
    }

    @Test
    @DisplayName("leaves nothing behind, not even after a refusal")
    void leavesNothing() {
        for (var i = 0; i < 100; i++) {
            assertThat(tally.take("caller" + i, 10)).isTrue();
            assertThat(tally.take("caller" + i, 5)).isFalse();
            tally.give("caller" + i, 10);
        }
        assertThat(tally.held()).isZero();
        assertThat(tally.callers()).isZero();
    }
}
