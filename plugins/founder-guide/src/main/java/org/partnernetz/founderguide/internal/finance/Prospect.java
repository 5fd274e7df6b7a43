// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What comes of a plan: whether the money lasts and what is needed, or that the figures do not tell it yet. All sums in
 * cents.
 *
 * @param missing what the figures still lack, as codes of faults; while there is any, nothing is said of gap and need
 * @param firstGap number of the first month below zero; null if there is none
 * @param gap what is missing in the worst month, null while that is unknown
 * @param need null while it is unknown
 * @param months none without figures
 * @param forecast none without figures
 */
public record Prospect(
        List<String> missing,
        @Nullable Integer firstGap,
        @Nullable Long gap,
        @Nullable CapitalNeed need,
        List<LiquidityMonth> months,
        List<ForecastYear> forecast) {
    public static final Prospect NONE = new Prospect(List.of(), null, null, null, List.of(), List.of());

    public Prospect {
        missing = List.copyOf(missing);
        months = List.copyOf(months);
        forecast = List.copyOf(forecast);
    }

    public static Prospect of(FinancePlan plan, int reservePercent) {
        var missing = PlanCheck.missing(plan);
        var liquidity = Liquidity.of(plan);
        var whole = missing.isEmpty();
        return new Prospect(
                missing,
                whole ? liquidity.firstGap().map(LiquidityMonth::number).orElse(null) : null,
                whole ? liquidity.gap() : null,
                whole ? CapitalNeed.of(plan, reservePercent) : null,
                plan.isEmpty() ? List.of() : liquidity.months(),
                plan.isEmpty() ? List.of() : ForecastYear.of(plan));
    }

    /** Whether the figures tell how the money will do. */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    /** The first month below zero. */
    public @Nullable LiquidityMonth gapMonth() {
        return firstGap == null ? null : months.get(firstGap - 1);
    }

    public @Nullable Long total() {
        return need == null ? null : Long.valueOf(need.total());
    }
}
