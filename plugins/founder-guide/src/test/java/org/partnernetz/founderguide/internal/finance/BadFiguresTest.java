// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnernetz.founderguide.internal.finance.Plans.acceptance;
import static org.partnernetz.founderguide.internal.finance.Plans.cost;
import static org.partnernetz.founderguide.internal.finance.Plans.gross;
import static org.partnernetz.founderguide.internal.finance.Plans.loan;
import static org.partnernetz.founderguide.internal.finance.Plans.net;
import static org.partnernetz.founderguide.internal.finance.Plans.plan;
import static org.partnernetz.founderguide.internal.finance.Plans.revenue;
import static org.partnernetz.founderguide.internal.finance.Plans.withdrawal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.founderguide.internal.finance.Plans.Amount;
import org.partnernetz.founderguide.internal.finance.Plans.Span;
import org.partnernetz.founderguide.internal.finance.Plans.Terms;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("Figures are refused")
class BadFiguresTest {

    @Test
    @DisplayName("that mix amounts with and without tax")
    void mixedBasis() {
        var net = cost("Miete", net(100, 19), Rhythm.MONTHLY, Span.from(1), false);
        var gross = cost("Miete", gross(100), Rhythm.MONTHLY, Span.from(1), false);

        assertThat(codes(net, TaxStatus.REGULAR)).isEmpty();
        assertThat(codes(gross, TaxStatus.SMALL_BUSINESS)).isEmpty();
        assertThat(codes(net, TaxStatus.SMALL_BUSINESS))
                .containsExactly("basis mixed-basis", "vatPercent no-vat-refund");
        assertThat(codes(gross, TaxStatus.REGULAR)).containsExactly("basis mixed-basis");
    }

    @Test
    @DisplayName("that were right until the whole plan changed sides")
    void mixedBasisLater() {
        var changed = new FinancePlan(
                Plans.START, 0, TaxStatus.REGULAR, acceptance(8_000).lines());

        assertThat(PlanCheck.faults(changed)).extracting(Fault::code).containsExactly("mixed-basis", "vat-as-revenue");
    }

    @Test
    @DisplayName("that count value added tax as revenue")
    void taxAsRevenue() {
        assertThat(codes(revenue("Kurs", gross(119), 1, Span.from(1)), TaxStatus.REGULAR))
                .containsExactly("basis vat-as-revenue");
        assertThat(codes(
                        revenue("Kurs", new Amount(119_00, Basis.GROSS, 19), 1, Span.from(1)),
                        TaxStatus.SMALL_BUSINESS))
                .containsExactly("vatPercent no-vat-charged");
    }

    @Test
    @DisplayName("with a negative price, amount or number of pieces")
    void negative() {
        assertThat(small(revenue("Kurs", gross(-1), 1, Span.from(1)))).containsExactly("amount negative");
        assertThat(small(revenue("Kurs", gross(1), -1, Span.from(1)))).containsExactly("quantity range");
        assertThat(small(withdrawal("Leben", -1, Span.from(1)))).containsExactly("amount negative");
        assertThat(small(loan("Bank", -1, 1, 0, new Terms(0, 1)))).containsExactly("amount negative");
    }

    @Test
    @DisplayName("with a loan that is never repaid")
    void loanWithoutRepayment() {
        assertThat(small(loan("Bank", 100, 1, 500, new Terms(0, 0))))
                .containsExactly("repayments loan-without-repayment");
        assertThat(small(loan("Bank", 100, 1, 500, new Terms(0, 1)))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"0, 36, first range", "1, 37, last range", "5, 4, last end-before-start"})
    @DisplayName("outside the 36 months, or that end before they begin")
    void outsideThePlan(int first, int last, String fault) {
        assertThat(small(withdrawal("Leben", 1, new Span(first, last)))).containsExactly(fault);
    }

    @Test
    @DisplayName("in a 13th month")
    void thirteenthMonth() {
        assertThatThrownBy(() -> YearMonth.of(2027, 13)).isInstanceOf(DateTimeException.class);
        assertThat(Liquidity.of(plan(0)).months().get(12).month()).isEqualTo(YearMonth.of(2028, 1));
    }

    @Test
    @DisplayName("of a plan on which nobody can live: without private withdrawals")
    void withoutWithdrawals() {
        var revenue = revenue("Kurs", gross(100), 1, Span.from(1));

        assertThat(PlanCheck.faults(plan(0, revenue))).extracting(Fault::code).containsExactly("withdrawals-missing");
        assertThat(PlanCheck.faults(plan(0, revenue, withdrawal("Leben", 0, Span.from(1)))))
                .extracting(Fault::code)
                .containsExactly("withdrawals-missing");
        assertThat(PlanCheck.faults(plan(0, revenue, withdrawal("Leben", 1, Span.from(1)))))
                .isEmpty();
    }

    @Test
    @DisplayName("of a plan that earns nothing")
    void withoutRevenue() {
        assertThat(PlanCheck.faults(plan(0)))
                .extracting(Fault::code)
                .containsExactly("revenue-missing", "withdrawals-missing");
    }

    private static List<String> small(Line line) {
        return codes(line, TaxStatus.SMALL_BUSINESS);
    }

    private static List<String> codes(Line line, TaxStatus tax) {
        return LineCheck.of(line, tax).faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }
}
