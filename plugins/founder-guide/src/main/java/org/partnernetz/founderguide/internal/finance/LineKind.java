// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** The kinds of lines, in the order of a plan. */
public enum LineKind {
    /** What is sold: so many pieces or hours a month at a price. Value added tax on it is never revenue. */
    REVENUE,
    /** A running cost, or a cost of founding such as a fee or a deposit. */
    COST,
    /** Something bought to be used for years. It leaves the account at once and the profit bit by bit. */
    INVESTMENT,
    /** Borrowed money: paid out at once, repaid in equal parts after a time without repayment. */
    LOAN,
    /** What the founder lives on, each month: rent, food, insurance, income tax. */
    WITHDRAWAL;

    /** Whether there is value added tax on it. */
    public boolean isTaxed() {
        return this == REVENUE || this == COST || this == INVESTMENT;
    }

    /** Whether it comes back until a month. */
    boolean isEnding() {
        return this == REVENUE || this == COST || this == WITHDRAWAL;
    }
}
