// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.founderguide.internal.finance.Plans.acceptance;
import static org.partnernetz.founderguide.internal.finance.Plans.cost;
import static org.partnernetz.founderguide.internal.finance.Plans.euros;
import static org.partnernetz.founderguide.internal.finance.Plans.gross;
import static org.partnernetz.founderguide.internal.finance.Plans.investment;
import static org.partnernetz.founderguide.internal.finance.Plans.loan;
import static org.partnernetz.founderguide.internal.finance.Plans.net;
import static org.partnernetz.founderguide.internal.finance.Plans.plan;
import static org.partnernetz.founderguide.internal.finance.Plans.regular;
import static org.partnernetz.founderguide.internal.finance.Plans.revenue;

import java.time.YearMonth;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.finance.Plans.Span;
import org.partnernetz.founderguide.internal.finance.Plans.Terms;

@DisplayName("Liquidity")
class LiquidityTest {

    @Test
    @DisplayName("shows the month in which the money runs out, and what is missing at worst")
    void showsTheGap() {
        var liquidity = Liquidity.of(acceptance(8_000));

        assertThat(liquidity.months().subList(0, 4))
                .extracting(LiquidityMonth::closing)
                .containsExactly(euros(1_500), euros(-500), euros(-1_000), euros(500));
        assertThat(liquidity.firstGap())
                .get()
                .extracting(LiquidityMonth::number)
                .isEqualTo(2);
        assertThat(liquidity.gap()).isEqualTo(euros(1_000));
    }

    @Test
    @DisplayName("has no gap once the loan is large enough")
    void hasNoGap() {
        var liquidity = Liquidity.of(acceptance(10_000));

        assertThat(liquidity.months()).noneMatch(LiquidityMonth::isBelowZero);
        assertThat(liquidity.firstGap()).isEmpty();
        assertThat(liquidity.gap()).isZero();
    }

    @Test
    @DisplayName("counts 36 months from the first of business, over the years")
    void counts36Months() {
        var months = Liquidity.of(plan(1)).months();

        assertThat(months).hasSize(36).extracting(LiquidityMonth::opening).containsOnly(euros(1));
        assertThat(months.get(12).month()).isEqualTo(YearMonth.of(2028, 1));
        assertThat(months.get(35).month()).isEqualTo(YearMonth.of(2029, 12));
    }

    @Test
    @DisplayName("begins each month with what the month before left")
    void carriesOver() {
        var months = Liquidity.of(acceptance(8_000)).months();

        for (var at = 1; at < months.size(); at++) {
            assertThat(months.get(at).opening()).isEqualTo(months.get(at - 1).closing());
        }
    }

    @Test
    @DisplayName("repays a loan to the cent after the time without repayment, with interest on what is owed")
    void repaysLoans() {
        var months = Liquidity.of(plan(0, loan("Bank", 100_00, 1, 600, new Terms(2, 3))))
                .months();

        assertThat(months)
                .extracting(month -> month.flow().of(Item.REPAYMENT))
                .startsWith(0L, 0L, 0L, 3333L, 3333L, 3334L, 0L);
        assertThat(months)
                .extracting(month -> month.flow().of(Item.INTEREST))
                .startsWith(0L, 50L, 50L, 50L, 33L, 17L, 0L);
    }

    @Test
    @DisplayName("asks for a cost as often as it falls due")
    void keepsRhythms() {
        assertThat(costs(Rhythm.ONCE)).isEqualTo(1);
        assertThat(costs(Rhythm.MONTHLY)).isEqualTo(35);
        assertThat(costs(Rhythm.QUARTERLY)).isEqualTo(12);
        assertThat(costs(Rhythm.YEARLY)).isEqualTo(3);
    }

    @Test
    @DisplayName("takes value added tax in and hands it on a month later, less what was paid")
    void settlesTax() {
        var months = Liquidity.of(regular(
                        revenue("Kurs", net(1_000, 19), 1, Span.only(1)),
                        cost("Werkzeug", net(200, 19), Rhythm.ONCE, Span.only(1), false)))
                .months();

        assertThat(months.get(0).closing()).isEqualTo(euros(1_190 - 238));
        assertThat(months.get(1).flow().of(Item.VAT_DUE)).isEqualTo(euros(190 - 38));
        assertThat(months.get(1).closing()).isEqualTo(euros(800));
        assertThat(months.get(2).closing()).isEqualTo(euros(800));
    }

    @Test
    @DisplayName("gets tax back that was paid on an investment")
    void getsTaxBack() {
        var months =
                Liquidity.of(regular(investment("Auto", net(10_000, 19), 1, 6))).months();

        assertThat(months.get(0).closing()).isEqualTo(euros(-11_900));
        assertThat(months.get(1).flow().of(Item.VAT_REFUND)).isEqualTo(euros(1_900));
    }

    private static long costs(Rhythm rhythm) {
        var cost = cost("Miete", gross(1), rhythm, Span.from(2), false);
        return -Liquidity.of(plan(0, cost)).months().get(35).closing() / 100;
    }
}
