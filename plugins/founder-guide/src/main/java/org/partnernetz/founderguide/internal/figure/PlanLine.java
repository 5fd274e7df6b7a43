// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.finance.Amount;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Cost;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Investment;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.Loan;
import org.partnernetz.founderguide.internal.finance.Revenue;
import org.partnernetz.founderguide.internal.finance.Rhythm;
import org.partnernetz.founderguide.internal.finance.Span;
import org.partnernetz.founderguide.internal.finance.Withdrawal;

/** A line of a plan as a row: columns that its kind does not ask for keep their first value. */
@Entity
@Table(name = "plan_line")
class PlanLine {
    @Id
    UUID id = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    UUID projectId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    LineKind kind = LineKind.REVENUE;

    String name = "";
    long cents;

    @Enumerated(EnumType.STRING)
    Basis basis = Basis.GROSS;

    int vatPercent;
    int quantity;

    @Enumerated(EnumType.STRING)
    Rhythm rhythm = Rhythm.MONTHLY;

    boolean startUp;

    @Column(name = "first_month")
    int first = 1;

    @Column(name = "last_month")
    int last = FinancePlan.MONTHS;

    int years;
    int rate;
    int grace;
    int repayments;

    @Version
    int version;

    void take(Line line) {
        name = line.name();
        if (line instanceof Revenue revenue) {
            take(LineKind.REVENUE, revenue.price(), revenue.span());
            quantity = revenue.quantity();
        } else if (line instanceof Cost cost) {
            take(LineKind.COST, cost.amount(), cost.span());
            rhythm = cost.rhythm();
            startUp = cost.startUp();
        } else if (line instanceof Investment investment) {
            take(LineKind.INVESTMENT, investment.amount(), new Span(investment.month(), FinancePlan.MONTHS));
            years = investment.years();
        } else if (line instanceof Loan loan) {
            take(LineKind.LOAN, paid(loan.cents()), new Span(loan.month(), FinancePlan.MONTHS));
            rate = loan.rate();
            grace = loan.terms().grace();
            repayments = loan.terms().repayments();
        } else if (line instanceof Withdrawal withdrawal) {
            take(LineKind.WITHDRAWAL, paid(withdrawal.cents()), withdrawal.span());
        }
    }

    private static Amount paid(long cents) {
        return new Amount(cents, Basis.GROSS, 0);
    }

    private void take(LineKind of, Amount amount, Span span) {
        kind = of;
        cents = amount.cents();
        basis = amount.basis();
        vatPercent = amount.vatPercent();
        first = span.first();
        last = span.last();
    }

    Line toLine() {
        var amount = new Amount(cents, basis, vatPercent);
        var span = new Span(first, last);
        return switch (kind) {
            case REVENUE -> new Revenue(name, amount, quantity, span);
            case COST -> new Cost(name, amount, rhythm, span, startUp);
            case INVESTMENT -> new Investment(name, amount, first, years);
            case LOAN -> new Loan(name, cents, first, rate, new Loan.Terms(grace, repayments));
            case WITHDRAWAL -> new Withdrawal(name, cents, span);
        };
    }

    WrittenLine toWrittenLine() {
        return new WrittenLine(
                id,
                kind,
                name,
                cents,
                basis,
                vatPercent,
                quantity,
                rhythm,
                startUp,
                first,
                last,
                years,
                rate,
                grace,
                repayments);
    }
}
