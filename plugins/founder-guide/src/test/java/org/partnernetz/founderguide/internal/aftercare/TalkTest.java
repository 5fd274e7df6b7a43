// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.founderguide.internal.Weekdays;

@DisplayName("Talks after the start")
class TalkTest {
    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    @Test
    @DisplayName("come after three, six and twelve months, on a working day")
    void areThree() {
        assertThat(Talk.after(START, new Weekdays()))
                .extracting(Talk::months, Talk::due)
                .containsExactly(
                        tuple(3, due("2026-11-30", "2026-11-30")),
                        tuple(6, due("2027-02-28", "2027-03-01")),
                        tuple(12, due("2027-08-31", "2027-08-31")));
    }

    @Test
    @DisplayName("wait from the day on that they are due, until they are held")
    void areWaiting() {
        var talk = Talk.after(START, new Weekdays()).get(1);

        assertThat(talk.isWaiting(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(talk.isWaiting(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(talk.held(LocalDate.of(2027, 3, 1), "").isWaiting(LocalDate.of(2027, 3, 1)))
                .isFalse();
    }

    private static LegalDeadline due(String raw, String effective) {
        return new LegalDeadline(LocalDate.parse(raw), LocalDate.parse(effective));
    }
}
