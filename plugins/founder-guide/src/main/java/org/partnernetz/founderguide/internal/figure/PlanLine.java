// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.util.Objects;
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
import org.partnernetz.founderguide.internal.finance.Amount;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.Rhythm;
import org.partnernetz.founderguide.internal.finance.Span;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Clean;

/**
 * A line of any kind as pages, callers and rows have it. What a kind does not ask for may be left out.
 *
 * @param id its key, which the platform gives
 * @param amount of a revenue the price of one
 * @param first month of the plan in which it begins, from 1
 * @param last month in which it ends; null for the end of the plan
 * @param years of use of an investment
 * @param rate interest of a loan for a year in hundredths of a percent, typed as percent with two decimals
 * @param grace months in which a loan is not repaid
 * @param repayments months in which it is
 */
@Embeddable
public record PlanLine(
        @Nullable @Column(insertable = false, updatable = false)
        UUID id,

        @Nullable @Schema(required = true) @Enumerated(EnumType.STRING)
        LineKind kind,

        @NotBlank @Size(max = Line.NAME_MAX) String name,
        @NotNull @Column(name = "cents") Cents amount,
        @Nullable @Enumerated(EnumType.STRING) Basis basis,
        @Nullable Integer vatPercent,
        @Nullable @Min(0) @Max(LineCheck.QUANTITY_MAX) Integer quantity,
        @Nullable @Enumerated(EnumType.STRING) Rhythm rhythm,
        @Nullable Boolean startUp,

        @Nullable @Column(name = "first_month") @Min(1) @Max(FinancePlan.MONTHS)
        Integer first,

        @Nullable @Column(name = "last_month") @Min(1) @Max(FinancePlan.MONTHS)
        Integer last,

        @Nullable @Max(LineCheck.YEARS_MAX) Integer years,
        @Nullable @Column(columnDefinition = "int4") Cents rate,
        @Nullable @Max(LineCheck.REPAYMENTS_MAX) Integer grace,
        @Nullable @Max(LineCheck.REPAYMENTS_MAX) Integer repayments) {
    private static final Cents NOTHING = new Cents(0);

    /**
     * The same with all that its kind asks for, and nothing else.
     *
     * @param usual whether amounts of the plan are with or without tax
     * @throws InvalidException if not even its kind is known
     */
    PlanLine filled(Basis usual) {
        if (kind == null) {
            throw InvalidException.of("kind", "required");
        }
        return new PlanLine(
                id,
                kind,
                Clean.line(name),
                amount,
                asked(kind.isTaxed(), basis, kind.isTaxed() ? usual : Basis.GROSS),
                asked(kind.isTaxed(), vatPercent, 0),
                asked(kind == LineKind.REVENUE, quantity, kind == LineKind.REVENUE ? 1 : 0),
                asked(kind == LineKind.COST, rhythm, Rhythm.MONTHLY),
                asked(kind == LineKind.COST, startUp, false),
                asked(true, first, 1),
                asked(kind.isEnding(), last, FinancePlan.MONTHS),
                asked(kind == LineKind.INVESTMENT, years, 0),
                asked(kind == LineKind.LOAN, rate, NOTHING),
                asked(kind == LineKind.LOAN, grace, 0),
                asked(kind == LineKind.LOAN, repayments, 0));
    }

    private static <T> T asked(boolean asked, @Nullable T given, T otherwise) {
        return asked && given != null ? given : otherwise;
    }

    /** The same under a key and as of a kind. */
    PlanLine as(@Nullable UUID key, @Nullable LineKind own) {
        return new PlanLine(
                key,
                own,
                name,
                amount,
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

    /** Its key, once it is kept. */
    public UUID key() {
        return Objects.requireNonNull(id);
    }

    /** What the rules reckon with; whether it is right is checked elsewhere. */
    Line toLine() {
        var sum = new Amount(amount.value(), asked(true, basis, Basis.GROSS), or0(vatPercent));
        var span = new Span(or0(first), or0(last));
        return switch (asked(true, kind, LineKind.COST)) {
            case REVENUE -> new Line.Revenue(name, sum, or0(quantity), span);
            case COST ->
                new Line.Cost(name, sum, asked(true, rhythm, Rhythm.MONTHLY), span, Boolean.TRUE.equals(startUp));
            case INVESTMENT -> new Line.Investment(name, sum, span.first(), or0(years));
            case LOAN -> new Line.Loan(name, sum.cents(), span.first(), hundredths(), terms());
            case WITHDRAWAL -> new Line.Withdrawal(name, sum.cents(), span);
        };
    }

    private int hundredths() {
        return (int) Math.min(asked(true, rate, NOTHING).value(), Integer.MAX_VALUE);
    }

    private Line.Loan.Terms terms() {
        return new Line.Loan.Terms(or0(grace), or0(repayments));
    }

    private static int or0(@Nullable Integer given) {
        return asked(true, given, 0);
    }
}
