// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.deadline.Term;
import org.partnernetz.deadline.Term.Suspension;

@DisplayName("A legal period")
class DefaultLegalDeadlinesTest {
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period QUARTER = Period.ofMonths(3);

    private final DefaultLegalDeadlines deadlines = new DefaultLegalDeadlines();

    @BeforeEach
    void takeHolidays() {
        deadlines.holidays = new Holidays();
    }

    @ParameterizedTest(name = "{0} and {1} is {2}, {3}")
    @DisplayName("ends on the day of the same number or name, and on the next working day")
    @CsvSource(textBlock = """
            # days: the day of the event is not counted (§ 187 Abs. 1)
            2026-03-02, P10D, 2026-03-12, 2026-03-12
            2026-03-02, P14D, 2026-03-16, 2026-03-16
            # weeks end on the day of the same name (§ 188 Abs. 2)
            2026-03-04, P1W,  2026-03-11, 2026-03-11
            # months end on the day of the same number
            2026-03-04, P1M,  2026-04-04, 2026-04-07
            2026-04-15, P4M,  2026-08-15, 2026-08-17
            2026-04-15, P3M,  2026-07-15, 2026-07-15
            # a month that lacks the day ends it on its last (§ 188 Abs. 3)
            2026-01-31, P1M,  2026-02-28, 2026-03-02
            2026-01-30, P1M,  2026-02-28, 2026-03-02
            2023-01-31, P1M,  2023-02-28, 2023-02-28
            2028-01-31, P1M,  2028-02-29, 2028-02-29
            2026-03-31, P3M,  2026-06-30, 2026-06-30
            # but not the other way round
            2026-02-28, P1M,  2026-03-28, 2026-03-30
            # years, and the leap day
            2028-02-29, P1Y,  2029-02-28, 2029-02-28
            2024-02-29, P4Y,  2028-02-29, 2028-02-29
            2026-11-22, P2Y,  2028-11-22, 2028-11-22
            # Saturday, Sunday, holiday (§ 31 Abs. 3 VwVfG)
            2026-10-28, P3D,  2026-10-31, 2026-11-02
            2026-04-01, P2D,  2026-04-03, 2026-04-07
            2026-03-04, P3M,  2026-06-04, 2026-06-05
            2026-12-21, P4D,  2026-12-25, 2026-12-28
            # a holiday elsewhere is none here
            2025-10-01, P30D, 2025-10-31, 2025-10-31
            """)
    void endsOn(LocalDate event, Period length, LocalDate raw, LocalDate effective) {
        assertThat(deadlines.after(event, length)).isEqualTo(new LegalDeadline(raw, effective));
    }

    @Test
    @DisplayName("is extended from its last day, be that a holiday or not (§ 190)")
    void isExtendedFromTheOldEnd() {
        var due = Term.after(day("2026-03-04"), QUARTER);

        assertThat(deadlines.of(due.extended(MONTH)))
                .isEqualTo(new LegalDeadline(day("2026-07-04"), day("2026-07-06")));
        // From the working day after the holiday it would be a day more.
        assertThat(deadlines.of(due.extended(Period.ofDays(20))))
                .isEqualTo(new LegalDeadline(day("2026-06-24"), day("2026-06-24")));
        assertThat(deadlines.of(due.extended(MONTH).extended(MONTH)).rawEnd()).isEqualTo(day("2026-08-04"));
    }

    @Test
    @DisplayName("does not count the days on which it was suspended")
    void leavesSuspendedDaysOut() {
        var due = Term.after(day("2026-03-02"), QUARTER);

        assertThat(deadlines.of(due.suspended(day("2026-04-01"), day("2026-04-30"))))
                .isEqualTo(new LegalDeadline(day("2026-07-02"), day("2026-07-02")));
    }

    @Test
    @DisplayName("leaves days out once, however many suspensions cover them, in whatever order")
    void leavesSharedDaysOutOnce() {
        var due = Term.after(day("2026-03-02"), QUARTER);

        var overlapping = due.suspended(day("2026-04-10"), day("2026-04-20"))
                .suspended(day("2026-04-01"), day("2026-04-15"))
                .suspended(day("2026-04-05"), day("2026-04-06"));

        assertThat(deadlines.of(overlapping).rawEnd()).isEqualTo(day("2026-06-22"));
    }

    @Test
    @DisplayName("is not suspended before its event or after its end, but on the very last day")
    void isSuspendedWhileItRuns() {
        var due = Term.after(day("2026-03-02"), QUARTER);

        assertThat(deadlines
                        .of(due.suspended(day("2026-02-01"), day("2026-03-02")))
                        .rawEnd())
                .isEqualTo(day("2026-06-02"));
        assertThat(deadlines
                        .of(due.suspended(day("2026-02-01"), day("2026-03-03")))
                        .rawEnd())
                .isEqualTo(day("2026-06-03"));
        assertThat(deadlines
                        .of(due.suspended(day("2026-06-03"), day("2026-07-31")))
                        .rawEnd())
                .isEqualTo(day("2026-06-02"));
        assertThat(deadlines
                        .of(due.suspended(day("2026-06-02"), day("2026-06-02")))
                        .rawEnd())
                .isEqualTo(day("2026-06-03"));
    }

    @Test
    @DisplayName("is suspended within an extension, and within what a suspension has added")
    void isSuspendedWhileItIsLonger() {
        var due = Term.after(day("2026-03-02"), QUARTER);

        assertThat(deadlines
                        .of(due.extended(MONTH).suspended(day("2026-06-10"), day("2026-06-12")))
                        .rawEnd())
                .isEqualTo(day("2026-07-05"));
        assertThat(deadlines
                        .of(due.suspended(day("2026-06-01"), day("2026-06-05"))
                                .suspended(day("2026-06-07"), day("2026-06-08")))
                        .rawEnd())
                .isEqualTo(day("2026-06-09"));
    }

    @Test
    @DisplayName("is over on the day after its effective end")
    void isOverAfterItsEnd() {
        var deadline = deadlines.after(day("2026-01-30"), MONTH);

        assertThat(deadline.isMoved()).isTrue();
        assertThat(deadline.isOver(day("2026-03-02"))).isFalse();
        assertThat(deadline.isOver(day("2026-03-03"))).isTrue();
        assertThat(deadlines.after(day("2026-03-02"), QUARTER).isMoved()).isFalse();
    }

    @Test
    @DisplayName("leads forward")
    void leadsForward() {
        var event = day("2026-03-02");

        assertThatThrownBy(() -> Term.after(event, Period.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.after(event, MONTH).extended(Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Suspension(event, event.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
