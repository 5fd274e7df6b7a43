// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A project whose advice has ended")
class RetentionTest {

    @ParameterizedTest(name = "ended on {0}: kept until {1}")
    @CsvSource({"2026-05-10, 2029-12-31", "2026-01-01, 2029-12-31", "2026-12-31, 2029-12-31", "2024-02-29, 2027-12-31"})
    @DisplayName("is kept until the end of the third year after that year")
    void isKept(LocalDate closedOn, LocalDate until) {
        assertThat(Retention.until(closedOn)).isEqualTo(until);
        assertThat(closedOn).isAfterOrEqualTo(Retention.closedBefore(until));
    }

    @Test
    @DisplayName("is erased from the next day on: closed on 10 May 2026, gone on 1 January 2030")
    void isErased() {
        var closedOn = LocalDate.of(2026, 5, 10);
        var next = Retention.until(closedOn).plusDays(1);

        assertThat(next).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(closedOn).isBefore(Retention.closedBefore(next));
    }
}
