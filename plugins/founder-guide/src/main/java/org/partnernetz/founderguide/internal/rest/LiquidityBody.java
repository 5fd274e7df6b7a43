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

/**
 * What comes of the figures; all sums in cents.
 *
 * @param firstGap number of the first month below zero, absent if there is none
 * @param gap what is missing at worst
 */
public record LiquidityBody(
        @Nullable Integer firstGap, long gap, NeedBody need, List<MonthBody> months, List<YearBody> forecast) {

    static LiquidityBody of(FinancePlan plan, int reservePercent) {
        var liquidity = Liquidity.of(plan);
        return new LiquidityBody(
                liquidity.firstGap().map(LiquidityMonth::number).orElse(null),
                liquidity.gap(),
                NeedBody.of(CapitalNeed.of(plan, reservePercent)),
                liquidity.months().stream().map(MonthBody::of).toList(),
                Forecast.of(plan).years().stream()
                        .map(year -> new YearBody(
                                year.number(),
                                year.revenue(),
                                year.costs(),
                                year.depreciation(),
                                year.interest(),
                                year.profit(),
                                year.withdrawals()))
                        .toList());
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
