// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.finance.CapitalNeed;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Forecast;
import org.partnernetz.founderguide.internal.finance.Item;
import org.partnernetz.founderguide.internal.finance.Liquidity;
import org.partnernetz.founderguide.internal.finance.LiquidityMonth;
import org.partnernetz.founderguide.internal.finance.Prospect;

/**
 * What comes of the figures; all sums in cents.
 *
 * @param missing what the figures still lack, as codes of faults; while there is any, nothing is said of gap and need
 * @param firstGap number of the first month below zero, absent if there is none
 * @param gap what is missing at worst, absent while that is unknown
 * @param need absent while it is unknown
 * @param months none without figures
 */
public record LiquidityBody(
        List<String> missing,
        @Nullable Integer firstGap,
        @Nullable Long gap,
        @Nullable NeedBody need,
        List<MonthBody> months,
        List<YearBody> forecast) {

    static LiquidityBody of(FinancePlan plan, int reservePercent) {
        var prospect = Prospect.of(plan, reservePercent);
        var gap = prospect.firstGap();
        var need = prospect.need();
        return new LiquidityBody(
                prospect.missing(),
                gap == null ? null : gap.number(),
                prospect.gap(),
                need == null ? null : NeedBody.of(need),
                plan.isEmpty() ? List.of() : months(plan),
                plan.isEmpty() ? List.of() : years(plan));
    }

    private static List<MonthBody> months(FinancePlan plan) {
        return Liquidity.of(plan).months().stream().map(MonthBody::of).toList();
    }

    private static List<YearBody> years(FinancePlan plan) {
        return Forecast.of(plan).years().stream()
                .map(year -> new YearBody(
                        year.number(),
                        year.revenue(),
                        year.costs(),
                        year.depreciation(),
                        year.interest(),
                        year.profit(),
                        year.withdrawals()))
                .toList();
    }

    /** The capital need. */
    public record NeedBody(long investments, long startUpCosts, long startLosses, long reserve, long total) {

        static NeedBody of(CapitalNeed need) {
            return new NeedBody(
                    need.investments(), need.startUpCosts(), need.startLosses(), need.reserve(), need.total());
        }
    }

    /** A month of the account, with all that moves in it by item. */
    public record MonthBody(
            int number, String month, long opening, long in, long out, long closing, Map<String, Long> items) {

        static MonthBody of(LiquidityMonth month) {
            var items = new TreeMap<String, Long>();
            Arrays.stream(Item.values())
                    .filter(item -> month.flow().of(item) != 0)
                    .forEach(item -> items.put(item.name(), month.flow().of(item)));
            return new MonthBody(
                    month.number(),
                    month.month().toString(),
                    month.opening(),
                    month.in(),
                    month.out(),
                    month.closing(),
                    items);
        }
    }

    /** What a year of business earns. */
    public record YearBody(
            int number, long revenue, long costs, long depreciation, long interest, long profit, long withdrawals) {}
}
