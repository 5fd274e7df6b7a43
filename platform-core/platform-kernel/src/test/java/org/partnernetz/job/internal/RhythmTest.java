// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.job.Rhythm;

@DisplayName("A rhythm")
class RhythmTest {

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({
        "06:00, 2026-11-22T04:59:59Z, 2026-11-22T05:00:00Z",
        "06:00, 2026-11-22T05:00:00Z, 2026-11-23T05:00:00Z",
        "06:00, 2026-07-01T03:00:00Z, 2026-07-01T04:00:00Z",
        // The hour that is left out in spring, and the one that comes twice in autumn.
        "02:30, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "02:30, 2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z",
        "02:30, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "02:30, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z"
    })
    @DisplayName("is daily in Berlin, also when the clocks change")
    void daily(LocalTime time, Instant after, Instant next) {
        assertThat(Rhythm.dailyAt(time).next(after)).isEqualTo(next);
    }

    @Test
    @DisplayName("has a pause of at least a minute")
    void pause() {
        var now = Instant.parse("2026-11-22T05:00:00Z");
        assertThat(Rhythm.every(Duration.ofMinutes(1)).next(now)).isEqualTo(now.plusSeconds(60));
        assertThatThrownBy(() -> Rhythm.every(Duration.ofSeconds(59))).isInstanceOf(IllegalArgumentException.class);
    }
}
