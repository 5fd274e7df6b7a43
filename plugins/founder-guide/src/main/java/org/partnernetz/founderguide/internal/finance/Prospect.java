// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What can be said of a plan: whether the money lasts and what is needed, or that the figures do not tell it yet.
 *
 * @param missing what the figures still lack, as codes of faults; while there is any, nothing is said of the rest
 * @param firstGap the first month below zero; null if there is none
 * @param gap what is missing in the worst month, null while that is unknown
 * @param need null while it is unknown
 */
public record Prospect(
        List<String> missing,
        @Nullable LiquidityMonth firstGap,
        @Nullable Long gap,
        @Nullable CapitalNeed need) {

    public Prospect {
        missing = List.copyOf(missing);
    }

    public static Prospect of(FinancePlan plan, int reservePercent) {
        var missing = PlanCheck.missing(plan);
        if (!missing.isEmpty()) {
            return new Prospect(missing, null, null, null);
        }
        var liquidity = Liquidity.of(plan);
        return new Prospect(
                missing, liquidity.firstGap().orElse(null), liquidity.gap(), CapitalNeed.of(plan, reservePercent));
    }

    /** Whether the figures tell how the money will do. */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    public @Nullable Long total() {
        return need == null ? null : Long.valueOf(need.total());
    }
}
