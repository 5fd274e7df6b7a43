// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.time.YearMonth;

/** One month of the account: closing = opening + in − out. */
public record LiquidityMonth(int number, YearMonth month, long opening, Flow flow) {

    public long in() {
        return flow.in();
    }

    public long out() {
        return flow.out();
    }

    public long closing() {
        return opening + in() - out();
    }

    /** Whether the money has run out. */
    public boolean isBelowZero() {
        return closing() < 0;
    }
}
