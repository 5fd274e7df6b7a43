// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * One month of the account: closing = opening + in − out.
 *
 * @param items all that moves in it
 */
public record LiquidityMonth(
        int number, YearMonth month, long opening, long in, long out, long closing, Map<Item, Long> items) {

    static LiquidityMonth of(int number, YearMonth month, long opening, Flow flow) {
        var items = new TreeMap<>(flow.items());
        items.values().removeIf(amount -> amount == 0);
        var in = flow.sum(true);
        var out = flow.sum(false);
        return new LiquidityMonth(number, month, opening, in, out, opening + in - out, items);
    }

    public Flow flow() {
        return new Flow(items);
    }

    /** Whether the money has run out. */
    public boolean isBelowZero() {
        return closing < 0;
    }
}
