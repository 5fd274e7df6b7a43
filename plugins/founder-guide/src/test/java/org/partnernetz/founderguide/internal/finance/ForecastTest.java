// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.founderguide.internal.finance.Plans.acceptance;
import static org.partnernetz.founderguide.internal.finance.Plans.cost;
import static org.partnernetz.founderguide.internal.finance.Plans.euros;
import static org.partnernetz.founderguide.internal.finance.Plans.gross;
import static org.partnernetz.founderguide.internal.finance.Plans.investment;
import static org.partnernetz.founderguide.internal.finance.Plans.net;
import static org.partnernetz.founderguide.internal.finance.Plans.plan;
import static org.partnernetz.founderguide.internal.finance.Plans.regular;
import static org.partnernetz.founderguide.internal.finance.Plans.revenue;
import static org.partnernetz.founderguide.internal.finance.Plans.withdrawal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.finance.Plans.Amount;
import org.partnernetz.founderguide.internal.finance.Plans.Span;

@DisplayName("The profitability forecast")
class ForecastTest {

    @Test
    @DisplayName("tells the profit of each of three years, and whether the founder can live on it")
    void tellsProfit() {
        var years = ForecastYear.of(acceptance(8_000));

        assertThat(years)
                .containsExactly(
                        new ForecastYear(1, euros(49_500), euros(24_000), euros(3_000), 0, euros(18_000)),
                        new ForecastYear(2, euros(60_000), euros(24_000), euros(3_000), 0, euros(18_000)),
                        new ForecastYear(3, euros(60_000), euros(24_000), euros(3_000), 0, euros(18_000)));
        assertThat(years).extracting(ForecastYear::profit).startsWith(euros(22_500));
        assertThat(years).allMatch(ForecastYear::carries);
    }

    @Test
    @DisplayName("never counts value added tax as revenue")
    void leavesTaxOut() {
        var year = ForecastYear.of(regular(
                        revenue("Kurs", net(100, 19), 10, Span.from(1)),
                        cost("Miete", net(500, 19), Rhythm.MONTHLY, Span.from(1), false)))
                .get(0);

        assertThat(year.revenue()).isEqualTo(euros(12_000));
        assertThat(year.costs()).isEqualTo(euros(6_000));
    }

    @Test
    @DisplayName("writes an investment off over its years, and loses no cent")
    void writesOff() {
        var investment = investment("Rechner", new Amount(100_01, Basis.GROSS, 0), 7, 1);

        var years = ForecastYear.of(plan(0, investment));

        assertThat(years).extracting(ForecastYear::depreciation).containsExactly(50_00L, 50_01L, 0L);
    }

    @Test
    @DisplayName("says so where the profit is not enough to live on")
    void doesNotCarry() {
        var plan = plan(
                0, revenue("Kurs", gross(100), 10, Span.from(1)), withdrawal("Leben", euros(1_000) + 1, Span.from(1)));

        assertThat(ForecastYear.of(plan)).noneMatch(ForecastYear::carries);
    }
}
