// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Whether the business is worth it: profit by year (Rentabilitätsvorschau). */
public record Forecast(List<ForecastYear> years) {
    private static final int YEAR = 12;

    public Forecast {
        years = List.copyOf(years);
    }

    public static Forecast of(FinancePlan plan) {
        return new Forecast(IntStream.rangeClosed(1, FinancePlan.YEARS)
                .mapToObj(year -> year(plan, year))
                .toList());
    }

    private static ForecastYear year(FinancePlan plan, int year) {
        return new ForecastYear(
                year,
                sum(year, month -> plan.in(month).of(Item.REVENUE)),
                sum(year, month -> plan.in(month).of(Item.COST) + plan.in(month).of(Item.START_UP_COST)),
                sum(
                        year,
                        month -> plan.lines(LineKind.INVESTMENT)
                                .mapToLong(investment -> investment.writtenOffIn(month))
                                .sum()),
                sum(year, month -> plan.in(month).of(Item.INTEREST)),
                sum(year, month -> plan.in(month).of(Item.WITHDRAWAL)));
    }

    private static long sum(int year, IntToLongFunction ofMonth) {
        return IntStream.rangeClosed((year - 1) * YEAR + 1, year * YEAR)
                .mapToLong(ofMonth)
                .sum();
    }
}
