// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * What a year of business earns: whether the business is worth it (Rentabilitätsvorschau). Value added tax is not in
 * it: it belongs to the state.
 *
 * @param number of the year of business, from 1
 * @param profit before income tax
 * @param withdrawals what the founder takes out to live on
 */
public record ForecastYear(
        int number, long revenue, long costs, long depreciation, long interest, long profit, long withdrawals) {
    private static final int YEAR = 12;

    ForecastYear(int number, long revenue, long costs, long depreciation, long interest, long withdrawals) {
        this(number, revenue, costs, depreciation, interest, revenue - costs - depreciation - interest, withdrawals);
    }

    /** Each year of a plan. */
    public static List<ForecastYear> of(FinancePlan plan) {
        return IntStream.rangeClosed(1, FinancePlan.YEARS)
                .mapToObj(year -> of(plan, year))
                .toList();
    }

    private static ForecastYear of(FinancePlan plan, int year) {
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

    /** Whether the founder can live on the profit. */
    public boolean carries() {
        return profit >= withdrawals;
    }
}
