// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The account month by month: when the money runs out, and how much is missing at worst. */
public record Liquidity(List<LiquidityMonth> months) {

    public Liquidity {
        months = List.copyOf(months);
    }

    /** Value added tax is settled with the tax office in the month after (§ 18 Abs. 1 UStG). */
    public static Liquidity of(FinancePlan plan) {
        var months = new ArrayList<LiquidityMonth>();
        var opening = plan.opening();
        var owed = 0L;
        for (var number = 1; number <= FinancePlan.MONTHS; number++) {
            var flow = plan.in(number).and(Item.VAT_DUE, Math.max(0, owed)).and(Item.VAT_REFUND, Math.max(0, -owed));
            var month = LiquidityMonth.of(number, plan.start().plusMonths(number - 1L), opening, flow);
            months.add(month);
            opening = month.closing();
            owed = flow.of(Item.VAT_CHARGED) - flow.of(Item.VAT_PAID);
        }
        return new Liquidity(months);
    }

    /** The first month that ends below zero. */
    public Optional<LiquidityMonth> firstGap() {
        return months.stream().filter(LiquidityMonth::isBelowZero).findFirst();
    }

    /** What is missing in the worst month; zero where the money always lasts. */
    public long gap() {
        return months.stream().mapToLong(month -> -month.closing()).max().stream()
                .map(missing -> Math.max(0, missing))
                .sum();
    }
}
