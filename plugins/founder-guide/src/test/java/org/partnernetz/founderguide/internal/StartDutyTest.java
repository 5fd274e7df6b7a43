// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the start of a business")
class StartDutyTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    @Test
    @DisplayName("a trade is reported the same day, and to the tax office within a month")
    void tradeAndTax() {
        assertThat(StartDuty.of(LegalForm.SOLE_TRADER, START))
                .extracting(StartDuty::code, StartDuty::due)
                .containsExactly(tuple("trade", START), tuple("tax", LocalDate.of(2026, 2, 28)));
    }

    @Test
    @DisplayName("a free profession is no trade")
    void freeProfession() {
        assertThat(StartDuty.of(LegalForm.FREELANCE, START))
                .extracting(StartDuty::code)
                .containsExactly("tax");
    }

    @Test
    @DisplayName("the tax office has to be told unasked from 1 January 2020 on, not before")
    void validFrom2020() {
        var last = LocalDate.of(2019, 12, 31);
        assertThat(StartDuty.of(LegalForm.FREELANCE, last)).isEmpty();
        assertThat(StartDuty.of(LegalForm.FREELANCE, last.plusDays(1))).hasSize(1);
    }
}
