// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** What can move in a month, in the order of the liquidity table: first what comes in, then what goes out. */
public enum Item {
    REVENUE(true),
    VAT_CHARGED(true),
    VAT_REFUND(true),
    LOAN(true),
    COST(false),
    START_UP_COST(false),
    INVESTMENT(false),
    VAT_PAID(false),
    VAT_DUE(false),
    INTEREST(false),
    REPAYMENT(false),
    WITHDRAWAL(false);

    private final boolean in;

    Item(boolean in) {
        this.in = in;
    }

    public boolean isIn() {
        return in;
    }
}
