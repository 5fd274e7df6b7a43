// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.founderguide.internal.finance.Plans.cost;
import static org.partnernetz.founderguide.internal.finance.Plans.revenue;
import static org.partnernetz.founderguide.internal.finance.Plans.withdrawal;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.Plans;
import org.partnernetz.founderguide.internal.finance.Plans.Amount;
import org.partnernetz.founderguide.internal.finance.Plans.Span;
import org.partnernetz.founderguide.internal.finance.Plans.Terms;
import org.partnernetz.founderguide.internal.finance.Rhythm;

@DisplayName("When a line of a plan moves money")
class LineMonthsTest {
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final Amount SUM = new Amount(100, Basis.GROSS, 0);

    @Test
    @DisplayName("is told in the months of the calendar: an investment once, a loan by its payout and instalments")
    void ofTheCalendar() {
        assertThat(told(MARCH, investment(2))).isEqualTo("Apr 2027");
        assertThat(told(MARCH, loan(1))).isEqualTo("months.loan[Mar 2027, 12]");
        assertThat(told(MARCH, cost("Zeile", SUM, Rhythm.MONTHLY, new Span(1, 36), false)))
                .isEqualTo("months.from[Mar 2027]");
        assertThat(told(MARCH, revenue("Zeile", SUM, 1, new Span(2, 4)))).isEqualTo("months.span[Apr 2027, Jun 2027]");
        assertThat(told(MARCH, withdrawal("Zeile", 100, new Span(5, 5)))).isEqualTo("Jul 2027");
    }

    @Test
    @DisplayName("is told by number while nobody has said when business begins")
    void ofThePlan() {
        assertThat(told(null, investment(2))).isEqualTo("months.number[2]");
        assertThat(told(null, loan(1))).isEqualTo("months.loan[months.number[1], 12]");
    }

    @Test
    @DisplayName("is chosen among the 36 months of the plan")
    void offersMonths() {
        assertThat(months(MARCH).all()).hasSize(36).containsEntry(1, "Mar 2027").containsEntry(36, "Feb 2030");
    }

    private static Line investment(int month) {
        return Plans.investment("Zeile", SUM, month, 5);
    }

    private static Line loan(int month) {
        return Plans.loan("Zeile", 100, month, 500, new Terms(0, 12));
    }

    private static String told(@Nullable YearMonth start, Line line) {
        return months(start).of(line);
    }

    private static LineMonths months(@Nullable YearMonth start) {
        return new LineMonths((locale, key, values) -> key + Arrays.toString(values), start, Locale.UK);
    }
}
