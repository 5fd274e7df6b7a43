// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.Set;

import org.partnernetz.problem.InvalidException.Check;

/** What a line of the plan may not be. Fields are named as in forms and bodies. */
public final class LineCheck {
    public static final long CENTS_MAX = 1_000_000_000;
    public static final int QUANTITY_MAX = 100_000;
    public static final int RATE_MAX = 2_500;
    public static final int REPAYMENTS_MAX = 360;
    public static final int YEARS_MAX = 50;
    /** § 12 UStG: the usual and the reduced rate, and none for what is exempt. */
    public static final Set<Integer> VAT_PERCENT = Set.of(0, 7, 19);

    private LineCheck() {}

    /** All faults of a line in a plan with this status. */
    public static Check of(Line line, TaxStatus tax) {
        var check = new Check()
                .text(line.name(), "name", Line.NAME_MAX)
                .that(line.cents() >= 0, "amount", "negative")
                .that(line.cents() <= CENTS_MAX, "amount", "too-much");
        if (line.kind().isTaxed()) {
            tax(check, line, tax);
        }
        switch (line.kind()) {
            case REVENUE -> check.within(line.quantity(), "quantity", 0, QUANTITY_MAX);
            case INVESTMENT -> check.within(line.years(), "years", 1, YEARS_MAX);
            case LOAN -> loan(check, line);
            case COST, WITHDRAWAL -> {}
        }
        return months(check, line);
    }

    private static void tax(Check check, Line line, TaxStatus tax) {
        var revenue = line.kind() == LineKind.REVENUE;
        var charged = revenue && tax == TaxStatus.REGULAR;
        check.that(VAT_PERCENT.contains(line.vatPercent()), "vatPercent", "wrong")
                .that(line.basis() == tax.basis(), "basis", charged ? "vat-as-revenue" : "mixed-basis")
                .that(
                        tax == TaxStatus.REGULAR || line.vatPercent() == 0,
                        "vatPercent",
                        revenue ? "no-vat-charged" : "no-vat-refund");
    }

    private static void loan(Check check, Line loan) {
        check.within((int) Math.min(loan.rate().value(), Integer.MAX_VALUE), "rate", 0, RATE_MAX)
                .within(loan.grace(), "grace", 0, REPAYMENTS_MAX)
                .that(loan.repayments() > 0, "repayments", "loan-without-repayment")
                .that(loan.repayments() <= REPAYMENTS_MAX, "repayments", "wrong");
    }

    private static Check months(Check check, Line line) {
        check.within(line.first(), "first", 1, FinancePlan.MONTHS);
        return line.kind().isEnding()
                ? check.within(line.last(), "last", 1, FinancePlan.MONTHS)
                        .that(line.last() >= line.first(), "last", "end-before-start")
                : check;
    }
}
