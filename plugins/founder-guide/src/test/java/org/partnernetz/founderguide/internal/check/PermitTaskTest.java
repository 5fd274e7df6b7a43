// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.founderguide.internal.Weekdays;
import org.partnernetz.founderguide.internal.law.Craft;
import org.partnernetz.founderguide.internal.law.Permit;
import org.partnernetz.founderguide.internal.law.Permit.Business;

@DisplayName("What has to be reported")
class PermitTaskTest {
    /** A Saturday. */
    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    @Test
    @DisplayName("by the start is due on that very day; within a period, on the working day at its end")
    void isDue() {
        assertThat(due("trade")).isEqualTo(new LegalDeadline(START, START));
        assertThat(due("accident")).isEqualTo(new LegalDeadline(day("2026-02-07"), day("2026-02-09")));
        assertThat(due("tax")).isEqualTo(new LegalDeadline(day("2026-02-28"), day("2026-03-02")));
    }

    @Test
    @DisplayName("is late from the day after that working day on, unless it was done")
    void isLate() {
        assertThat(task(null, "2026-03-02").late()).isFalse();
        assertThat(task(null, "2026-03-03").late()).isTrue();
        assertThat(task(day("2026-03-05"), "2026-03-06").late()).isFalse();
    }

    @Test
    @DisplayName("has no day, and is never late, while nobody knows when the business starts")
    void undated() {
        assertThat(PermitTask.due(permit("trade"), null, new Weekdays())).isNull();
        assertThat(PermitTask.due(permit("tax"), null, new Weekdays())).isNull();
        assertThat(PermitTask.of(permit("trade"), null, null, day("2100-01-01")).late())
                .isFalse();
    }

    private static PermitTask task(@Nullable LocalDate doneOn, String today) {
        return PermitTask.of(permit("tax"), due("tax"), doneOn, day(today));
    }

    private static @Nullable LegalDeadline due(String code) {
        return PermitTask.due(permit(code), START, new Weekdays());
    }

    private static Permit permit(String code) {
        return Permit.of(Business.TRADE, Craft.NONE, START).stream()
                .filter(permit -> permit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
