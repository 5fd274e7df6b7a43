// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.finance.Amount;
import org.partnernetz.founderguide.internal.finance.Basis;
import org.partnernetz.founderguide.internal.finance.Cost;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Investment;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.Loan;
import org.partnernetz.founderguide.internal.finance.Revenue;
import org.partnernetz.founderguide.internal.finance.Rhythm;
import org.partnernetz.founderguide.internal.finance.Span;
import org.partnernetz.founderguide.internal.finance.Withdrawal;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.text.Clean;

/**
 * A line of any kind as forms, callers and rows have it. What a kind does not ask for may be left out.
 *
 * @param amount in cents; of a revenue the price of one
 * @param first month of the plan in which it begins, from 1
 * @param last month in which it ends; null for the end of the plan
 * @param years of use of an investment
 * @param rate interest of a loan for a year in hundredths of a percent
 * @param grace months in which a loan is not repaid
 * @param repayments months in which it is
 */
public record LineDraft(
        @Nullable @Schema(required = true) LineKind kind,
        @Nullable @NotBlank @Size(max = Line.NAME_MAX) String name,

        @Nullable @Schema(required = true) @Min(0) @Max(LineCheck.CENTS_MAX)
        Long amount,

        @Nullable Basis basis,
        @Nullable Integer vatPercent,
        @Nullable @Min(0) @Max(LineCheck.QUANTITY_MAX) Integer quantity,
        @Nullable Rhythm rhythm,
        @Nullable Boolean startUp,
        @Nullable @Min(1) @Max(FinancePlan.MONTHS) Integer first,
        @Nullable @Min(1) @Max(FinancePlan.MONTHS) Integer last,
        @Nullable @Max(LineCheck.YEARS_MAX) Integer years,
        @Nullable @Max(LineCheck.RATE_MAX) Integer rate,
        @Nullable @Max(LineCheck.REPAYMENTS_MAX) Integer grace,
        @Nullable @Max(LineCheck.REPAYMENTS_MAX) Integer repayments) {

    /**
     * The line that is meant; whether it is right is checked elsewhere.
     *
     * @param usual whether amounts of the plan are with or without tax
     * @throws InvalidException if not even its kind is known
     */
    Line toLine(Basis usual) {
        if (kind == null) {
            throw new InvalidException(List.of(new Fault("kind", "required", "")));
        }
        var title = Clean.line(name);
        var sum = new Amount(cents(), basis == null ? usual : basis, or(vatPercent, 0));
        return switch (kind) {
            case REVENUE -> new Revenue(title, sum, or(quantity, 1), span());
            case COST ->
                new Cost(title, sum, rhythm == null ? Rhythm.MONTHLY : rhythm, span(), Boolean.TRUE.equals(startUp));
            case INVESTMENT -> new Investment(title, sum, begin(), or(years, 0));
            case LOAN ->
                new Loan(title, cents(), begin(), or(rate, 0), new Loan.Terms(or(grace, 0), or(repayments, 0)));
            case WITHDRAWAL -> new Withdrawal(title, cents(), span());
        };
    }

    private long cents() {
        if (amount == null) {
            throw new InvalidException(List.of(new Fault("amount", "required", "")));
        }
        return amount;
    }

    private int begin() {
        return or(first, 1);
    }

    private Span span() {
        return new Span(begin(), or(last, FinancePlan.MONTHS));
    }

    private static int or(@Nullable Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }
}
