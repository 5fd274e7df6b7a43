// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day of the network")
class NetworkDaysTest {

    @Test
    @DisplayName("begins at midnight in Berlin, in summer and in winter, wherever the server stands")
    void beginsInBerlin() {
        var summer = Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneOffset.UTC);

        assertThat(NetworkDays.today(summer)).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(NetworkDays.of(Instant.parse("2026-12-01T22:30:00Z"))).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, true",
        "1900-01-01, true",
        "2100-12-31, true",
        ", true",
        "1899-12-31, false",
        "2101-01-01, false",
        "0026-11-22, false",
        "+999999999-12-31, false",
        "-999999999-01-01, false"
    })
    @DisplayName("is one that can have been meant")
    void canHaveBeenMeant(LocalDate day, boolean plausible) {
        assertThat(NetworkDays.plausible(day)).isEqualTo(plausible);
    }
}
