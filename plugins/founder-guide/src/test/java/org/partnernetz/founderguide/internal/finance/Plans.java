// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.partnernetz.founderguide.internal.finance.Line.Cost;
import org.partnernetz.founderguide.internal.finance.Line.Investment;
import org.partnernetz.founderguide.internal.finance.Line.Loan;
import org.partnernetz.founderguide.internal.finance.Line.Revenue;
import org.partnernetz.founderguide.internal.finance.Line.Withdrawal;

/** Plans as the acceptance examples tell them, in euros. */
final class Plans {
    static final YearMonth START = YearMonth.of(2027, 1);

    /** Free of value added tax, so that every amount is what is paid. */
    static final TaxStatus SMALL = TaxStatus.SMALL_BUSINESS;

    private Plans() {}

    /**
     * Own money of 12,000; a loan and an investment of 15,000 in month 1; 3,500 go out each month; 0, 1,500, 3,000 and
     * then 5,000 come in.
     */
    static FinancePlan acceptance(int loan) {
        return plan(
                12_000,
                new Loan("Bank", euros(loan), 1, 0, new Loan.Terms(12, 60)),
                new Investment("Maschine", gross(15_000), 1, 5),
                new Cost("Miete", gross(2_000), Rhythm.MONTHLY, Span.from(1), false),
                new Withdrawal("Leben", euros(1_500), Span.from(1)),
                new Revenue("Reparatur", gross(100), 15, Span.only(2)),
                new Revenue("Reparatur", gross(100), 30, Span.only(3)),
                new Revenue("Reparatur", gross(100), 50, Span.from(4)));
    }

    static FinancePlan plan(int opening, Line... lines) {
        return new FinancePlan(START, euros(opening), SMALL, List.of(lines));
    }

    static FinancePlan regular(Line... lines) {
        return new FinancePlan(START, 0, TaxStatus.REGULAR, List.of(lines));
    }

    static FinancePlan with(FinancePlan plan, Line... more) {
        var lines = new ArrayList<>(plan.lines());
        lines.addAll(Arrays.asList(more));
        return new FinancePlan(plan.start(), plan.opening(), plan.tax(), lines);
    }

    static Amount gross(int euros) {
        return new Amount(euros(euros), Basis.GROSS, 0);
    }

    static Amount net(int euros, int vatPercent) {
        return new Amount(euros(euros), Basis.NET, vatPercent);
    }

    static long euros(int euros) {
        return euros * 100L;
    }
}
