// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** One line of the plan: something that comes in or goes out. */
public sealed interface Line {
    int NAME_MAX = 80;

    /** What it is, in the words of the plan. */
    String name();

    /** The sum that was written down, without anything reckoned. */
    long cents();

    /** In which months of the plan it counts. */
    Span span();

    /** What it moves in a month of the plan, counted from 1. */
    Flow in(int month);

    /** What is sold: so many pieces or hours a month at a price. Value added tax on it is never revenue. */
    record Revenue(String name, Amount price, int quantity, Span span) implements Line {
        @Override
        public long cents() {
            return price.cents();
        }

        @Override
        public Flow in(int month) {
            return span.contains(month)
                    ? Flow.of(Item.REVENUE, price.cents() * quantity).and(Item.VAT_CHARGED, price.vat(quantity))
                    : Flow.NONE;
        }
    }

    /**
     * A running cost, or a cost of founding such as a fee or a deposit.
     *
     * @param startUp whether it belongs to the capital that founding needs
     */
    record Cost(String name, Amount amount, Rhythm rhythm, Span span, boolean startUp) implements Line {
        @Override
        public long cents() {
            return amount.cents();
        }

        @Override
        public Flow in(int month) {
            return span.contains(month) && rhythm.falls(month - span.first())
                    ? Flow.of(startUp ? Item.START_UP_COST : Item.COST, amount.cents())
                            .and(Item.VAT_PAID, amount.vat(1))
                    : Flow.NONE;
        }
    }

    /**
     * Something bought to be used for years. It leaves the account at once and the profit bit by bit.
     *
     * @param years of use, over which it is written off in equal parts (§ 7 Abs. 1 EStG)
     */
    record Investment(String name, Amount amount, int month, int years) implements Line {
        private static final int YEAR = 12;

        @Override
        public long cents() {
            return amount.cents();
        }

        @Override
        public Span span() {
            return Span.from(month);
        }

        @Override
        public Flow in(int asked) {
            return asked == month
                    ? Flow.of(Item.INVESTMENT, amount.cents()).and(Item.VAT_PAID, amount.vat(1))
                    : Flow.NONE;
        }

        /** What is written off up to and with a month; the parts of a cent are never lost. */
        private long writtenOffBy(int asked) {
            var months = Math.max(0, Math.min(asked - month + 1, years * YEAR));
            return amount.cents() * months / ((long) years * YEAR);
        }

        /** What is written off in a month. */
        long writtenOffIn(int asked) {
            return writtenOffBy(asked) - writtenOffBy(asked - 1);
        }
    }

    /**
     * Borrowed money: paid out at once, repaid in equal parts after a time without repayment, with interest on what is
     * still owed.
     *
     * @param rate interest for a year in hundredths of a percent
     */
    record Loan(String name, long cents, int month, int rate, Terms terms) implements Line {
        private static final long YEARS_OF_RATE = 10_000L * 12;

        /**
         * When it is repaid.
         *
         * @param grace months after the payout in which only interest is paid
         * @param repayments in how many months it is repaid; at least one
         */
        public record Terms(int grace, int repayments) {}

        @Override
        public Span span() {
            return Span.from(month);
        }

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

    /** What the founder lives on, each month: rent, food, insurance, income tax. */
    record Withdrawal(String name, long cents, Span span) implements Line {
        @Override
        public Flow in(int month) {
            return span.contains(month) ? Flow.of(Item.WITHDRAWAL, cents) : Flow.NONE;
        }
    }
}
