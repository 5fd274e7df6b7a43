// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.partnernetz.money.Cents;

/** Plans as the acceptance examples tell them, in euros. */
public final class Plans {
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
                loan("Bank", euros(loan), 1, 0, new Terms(12, 60)),
                investment("Maschine", gross(15_000), 1, 5),
                cost("Miete", gross(2_000), Rhythm.MONTHLY, Span.from(1), false),
                withdrawal("Leben", euros(1_500), Span.from(1)),
                revenue("Reparatur", gross(100), 15, Span.only(2)),
                revenue("Reparatur", gross(100), 30, Span.only(3)),
                revenue("Reparatur", gross(100), 50, Span.from(4)));
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

    /** A sum as somebody wrote it down. */
    public record Amount(long cents, Basis basis, int vatPercent) {}

    /** Months of a plan, both ends included. */
    public record Span(int first, int last) {
        static Span from(int first) {
            return new Span(first, FinancePlan.MONTHS);
        }

        static Span only(int month) {
            return new Span(month, month);
        }
    }

    /** When a loan is repaid. */
    public record Terms(int grace, int repayments) {}

    public static Line revenue(String name, Amount price, int quantity, Span span) {
        return line(
                LineKind.REVENUE, name, price, span, new Rest(quantity, Rhythm.MONTHLY, false, 0, 0, new Terms(0, 0)));
    }

    public static Line cost(String name, Amount amount, Rhythm rhythm, Span span, boolean startUp) {
        return line(LineKind.COST, name, amount, span, new Rest(0, rhythm, startUp, 0, 0, new Terms(0, 0)));
    }

    public static Line investment(String name, Amount amount, int month, int years) {
        return line(
                LineKind.INVESTMENT,
                name,
                amount,
                Span.from(month),
                new Rest(0, Rhythm.MONTHLY, false, years, 0, new Terms(0, 0)));
    }

    public static Line loan(String name, long cents, int month, int rate, Terms terms) {
        return line(
                LineKind.LOAN, name, paid(cents), Span.from(month), new Rest(0, Rhythm.MONTHLY, false, 0, rate, terms));
    }

    public static Line withdrawal(String name, long cents, Span span) {
        return line(
                LineKind.WITHDRAWAL,
                name,
                paid(cents),
                span,
                new Rest(0, Rhythm.MONTHLY, false, 0, 0, new Terms(0, 0)));
    }

    private record Rest(int quantity, Rhythm rhythm, boolean startUp, int years, int rate, Terms terms) {}

    private static Line line(LineKind kind, String name, Amount sum, Span span, Rest rest) {
        return new Line(
                null,
                kind,
                name,
                new Cents(sum.cents()),
                sum.basis(),
                sum.vatPercent(),
                rest.quantity(),
                rest.rhythm(),
                rest.startUp(),
                span.first(),
                span.last(),
                rest.years(),
                new Cents(rest.rate()),
                rest.terms().grace(),
                rest.terms().repayments());
    }

    private static Amount paid(long cents) {
        return new Amount(cents, Basis.GROSS, 0);
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
