// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.figure.LineKind;
import org.partnernetz.founderguide.internal.figure.WrittenLine;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Rhythm;

@DisplayName("When a line of a plan moves money")
class LineMonthsTest {
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Test
    @DisplayName("is told in the months of the calendar: an investment once, a loan by its payout and instalments")
    void ofTheCalendar() {
        assertThat(told(MARCH, LineKind.INVESTMENT, 2, 36)).isEqualTo("Apr 2027");
        assertThat(told(MARCH, LineKind.LOAN, 1, 36)).isEqualTo("months.loan[Mar 2027, 12]");
        assertThat(told(MARCH, LineKind.COST, 1, 36)).isEqualTo("months.from[Mar 2027]");
        assertThat(told(MARCH, LineKind.REVENUE, 2, 4)).isEqualTo("months.span[Apr 2027, Jun 2027]");
        assertThat(told(MARCH, LineKind.WITHDRAWAL, 5, 5)).isEqualTo("Jul 2027");
    }

    @Test
    @DisplayName("is told by number while nobody has said when business begins")
    void ofThePlan() {
        assertThat(told(null, LineKind.INVESTMENT, 2, 36)).isEqualTo("months.number[2]");
        assertThat(told(null, LineKind.LOAN, 1, 36)).isEqualTo("months.loan[months.number[1], 12]");
    }

    private static String told(@Nullable YearMonth start, LineKind kind, int first, int last) {
        var line = new WrittenLine(
                new UUID(0, 0),
                kind,
                "Zeile",
                100,
                Basis.GROSS,
                0,
                1,
                Rhythm.MONTHLY,
                false,
                first,
                last,
                5,
                500,
                0,
                12);
        return new LineMonths((locale, key, values) -> key + Arrays.toString(values), start, Locale.UK).of(line);
    }
}
