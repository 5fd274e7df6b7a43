// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.OwnDefaults;
import org.partnernetz.money.Cents;
import org.partnernetz.text.Clean;

/**
 * One line of a plan: something that comes in or goes out. It is typed, sent and stored as it is; what its kind does
 * not ask for may be left out and never counts.
 *
 * @param id its key, which the platform gives
 * @param kind known to everything but the rows of a form, which stand in a list of one kind
 * @param amount of a revenue the price of one
 * @param basis whether value added tax is in the amount; what is left out is as the plan says
 * @param vatPercent the rate that the supply has
 * @param startUp whether a cost belongs to the capital that founding needs
 * @param first month of the plan in which it begins, from 1
 * @param last month in which it ends; the end of the plan if it is left out
 * @param years of use of an investment, over which it is written off in equal parts (§ 7 Abs. 1 EStG)
 * @param rate interest of a loan for a year in hundredths of a percent, typed as percent with two decimals
 * @param grace months after the payout in which only interest of a loan is paid
 * @param repayments in how many months it is repaid; at least one
 */
@Embeddable
@OwnDefaults
public record Line(
        @Nullable @Column(insertable = false, updatable = false)
        UUID id,

        @Schema(required = true) @Enumerated(EnumType.STRING)
        LineKind kind,

        @NotBlank @Size(max = NAME_MAX) String name,
        @NotNull @Column(name = "cents") Cents amount,
        @Enumerated(EnumType.STRING) Basis basis,
        Integer vatPercent,
        @Min(0) @Max(LineCheck.QUANTITY_MAX) Integer quantity,
        @Enumerated(EnumType.STRING) Rhythm rhythm,
        Boolean startUp,

        @Column(name = "first_month") @Min(1) @Max(FinancePlan.MONTHS)
        Integer first,

        @Column(name = "last_month") @Min(1) @Max(FinancePlan.MONTHS)
        Integer last,

        @Max(LineCheck.YEARS_MAX) Integer years,
        @Column(columnDefinition = "int4") Cents rate,
        @Max(LineCheck.REPAYMENTS_MAX) Integer grace,
        @Max(LineCheck.REPAYMENTS_MAX) Integer repayments) {
    public static final int NAME_MAX = 80;

    private static final int YEAR = 12;
    private static final int PERCENT = 100;
    private static final long YEARS_OF_RATE = 10_000L * YEAR;

    /** Has all that its kind asks for, and nothing else. */
    public Line {
        name = Clean.line(name);
        if (kind != null) {
            var sold = kind == LineKind.REVENUE;
            var loan = kind == LineKind.LOAN;
            basis = kind.isTaxed() ? basis : Basis.GROSS;
            vatPercent = asked(kind.isTaxed(), vatPercent, 0);
            quantity = asked(sold, quantity, sold ? 1 : 0);
            rhythm = asked(kind == LineKind.COST, rhythm, Rhythm.MONTHLY);
            startUp = asked(kind == LineKind.COST, startUp, false);
            first = asked(true, first, 1);
            last = asked(kind.isEnding(), last, FinancePlan.MONTHS);
            years = asked(kind == LineKind.INVESTMENT, years, 0);
            rate = asked(loan, rate, new Cents(0));
            grace = asked(loan, grace, 0);
            repayments = asked(loan, repayments, 0);
        }
    }

    private static <T> T asked(boolean asked, @Nullable T given, T otherwise) {
        return asked && given != null ? given : otherwise;
    }

    /** The same under a key, of a kind and on a basis. */
    public Line as(@Nullable UUID key, LineKind own, Basis plan) {
        return new Line(
                key,
                own,
                name,
                amount,
                plan,
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

    /** The sum that was written down, without anything reckoned. */
    public long cents() {
        return amount.value();
    }

    /** What it moves in a month of the plan, counted from 1. */
    Flow in(int month) {
        if (month < first || month > last) {
            return Flow.NONE;
        }
        return switch (kind) {
            case REVENUE -> Flow.of(Item.REVENUE, cents() * quantity).and(Item.VAT_CHARGED, vat(quantity));
            case COST ->
                rhythm.falls(month - first)
                        ? Flow.of(startUp ? Item.START_UP_COST : Item.COST, cents())
                                .and(Item.VAT_PAID, vat(1))
                        : Flow.NONE;
            case INVESTMENT ->
                month == first ? Flow.of(Item.INVESTMENT, cents()).and(Item.VAT_PAID, vat(1)) : Flow.NONE;
            case LOAN -> month == first ? Flow.of(Item.LOAN, cents()) : repaid(month);
            case WITHDRAWAL -> Flow.of(Item.WITHDRAWAL, cents());
        };
    }

    /**
     * The tax that comes on top of an amount without tax; nothing where the tax is in it. Half a cent is rounded up.
     */
    private long vat(long pieces) {
        return basis == Basis.GROSS ? 0 : (cents() * pieces * vatPercent + PERCENT / 2) / PERCENT;
    }

    /** Equal parts after the time without repayment, with interest on what is still owed. */
    private Flow repaid(int month) {
        var owed = owedAfter(month - 1);
        return Flow.of(Item.REPAYMENT, owed - owedAfter(month))
                .and(Item.INTEREST, (owed * rate.value() + YEARS_OF_RATE / 2) / YEARS_OF_RATE);
    }

    /** What is owed at the end of a month; the last part is whatever is left, to the cent. */
    private long owedAfter(int month) {
        var paid = Math.max(0, Math.min(month - first - grace, repayments));
        return paid == repayments ? 0 : cents() - cents() / repayments * paid;
    }

    /** What of an investment is written off in a month. */
    long writtenOffIn(int month) {
        return writtenOffBy(month) - writtenOffBy(month - 1);
    }

    /** What is written off up to and with a month; the parts of a cent are never lost. */
    private long writtenOffBy(int month) {
        var months = Math.max(0, Math.min(month - first + 1, years * YEAR));
        return cents() * months / ((long) years * YEAR);
    }
}
