// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/**
 * Borrowed money: paid out at once, repaid in equal parts after a time without repayment, with interest on what is
 * still owed.
 *
 * @param rate interest for a year in hundredths of a percent
 */
public record Loan(String name, long cents, int month, int rate, Terms terms) implements Line {
    private static final long YEARS_OF_RATE = 10_000L * 12;

    /**
     * When it is repaid.
     *
     * @param grace months after the payout in which only interest is paid
     * @param repayments in how many months it is repaid; at least one
     */
    public record Terms(int grace, int repayments) {}

    @Override
    public Flow in(int asked) {
        if (asked < month) {
            return Flow.NONE;
        }
        return asked == month
                ? Flow.of(Item.LOAN, cents)
                : Flow.of(Item.REPAYMENT, owedAfter(asked - 1) - owedAfter(asked))
                        .and(Item.INTEREST, (owedAfter(asked - 1) * rate + YEARS_OF_RATE / 2) / YEARS_OF_RATE);
    }

    /** What is owed at the end of a month; the last part is whatever is left, to the cent. */
    private long owedAfter(int asked) {
        var paid = Math.max(0, Math.min(asked - month - terms.grace(), terms.repayments()));
        return paid == terms.repayments() ? 0 : cents - cents / terms.repayments() * paid;
    }
}
