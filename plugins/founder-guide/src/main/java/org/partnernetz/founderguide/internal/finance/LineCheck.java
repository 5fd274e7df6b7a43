// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.List;
import java.util.Set;

import org.partnernetz.founderguide.internal.finance.Line.Cost;
import org.partnernetz.founderguide.internal.finance.Line.Investment;
import org.partnernetz.founderguide.internal.finance.Line.Loan;
import org.partnernetz.founderguide.internal.finance.Line.Revenue;
import org.partnernetz.founderguide.internal.finance.Line.Withdrawal;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.problem.InvalidException.Fault;

/** What a line of the plan may not be. Fields are named as in forms and bodies. */
public final class LineCheck {
    public static final long CENTS_MAX = 1_000_000_000;
    public static final int QUANTITY_MAX = 100_000;
    public static final int RATE_MAX = 2_500;
    public static final int REPAYMENTS_MAX = 360;
    public static final int YEARS_MAX = 50;
    /** § 12 UStG: the usual and the reduced rate, and none for what is exempt. */
    public static final Set<Integer> VAT_PERCENT = Set.of(0, 7, 19);

    private final Check check = new Check();
    private final TaxStatus tax;

    private LineCheck(TaxStatus tax) {
        this.tax = tax;
    }

    /** @throws InvalidException naming every faulty field */
    public static void check(Line line, TaxStatus tax) {
        new LineCheck(tax).all(line).orThrow();
    }

    /** The same, as a list. */
    public static List<Fault> faults(Line line, TaxStatus tax) {
        try {
            check(line, tax);
            return List.of();
        } catch (InvalidException e) {
            return e.faults();
        }
    }

    private Check all(Line line) {
        check.text(line.name(), "name", Line.NAME_MAX);
        if (line instanceof Revenue revenue) {
            revenue(revenue);
        } else if (line instanceof Cost cost) {
            amount(cost.amount(), false);
            span(cost.span());
        } else if (line instanceof Investment investment) {
            amount(investment.amount(), false);
            month(investment.month(), "first").within(investment.years(), "years", 1, YEARS_MAX);
        } else if (line instanceof Loan loan) {
            loan(loan);
        } else if (line instanceof Withdrawal withdrawal) {
            cents(withdrawal.cents());
            span(withdrawal.span());
        }
        return check;
    }

    private void revenue(Revenue revenue) {
        amount(revenue.price(), true);
        check.within(revenue.quantity(), "quantity", 0, QUANTITY_MAX);
        span(revenue.span());
    }

    private void loan(Loan loan) {
        cents(loan.cents());
        month(loan.month(), "first").within(loan.rate(), "rate", 0, RATE_MAX);
        check.within(loan.terms().grace(), "grace", 0, REPAYMENTS_MAX)
                .that(loan.terms().repayments() > 0, "repayments", "loan-without-repayment")
                .that(loan.terms().repayments() <= REPAYMENTS_MAX, "repayments", "wrong");
    }

    private void amount(Amount amount, boolean revenue) {
        cents(amount.cents());
        check.that(VAT_PERCENT.contains(amount.vatPercent()), "vatPercent", "wrong");
        if (amount.basis() != tax.basis()) {
            check.that(false, "basis", revenue && tax == TaxStatus.REGULAR ? "vat-as-revenue" : "mixed-basis");
        }
        if (tax == TaxStatus.SMALL_BUSINESS && amount.vatPercent() != 0) {
            check.that(false, "vatPercent", revenue ? "no-vat-charged" : "no-vat-refund");
        }
    }

    private void cents(long cents) {
        check.that(cents >= 0, "amount", "negative").that(cents <= CENTS_MAX, "amount", "too-much");
    }

    private void span(Span span) {
        month(span.first(), "first");
        month(span.last(), "last").that(span.last() >= span.first(), "last", "end-before-start");
    }

    private Check month(int month, String field) {
        return check.within(month, field, 1, FinancePlan.MONTHS);
    }
}
