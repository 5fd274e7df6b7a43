// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.Arrays;

/** The money that moves in one month, in cents by item. Amounts are never negative; the item tells the direction. */
public final class Flow {
    static final Flow NONE = new Flow(new long[Item.values().length]);

    private final long[] cents;

    private Flow(long[] cents) {
        this.cents = cents;
    }

    static Flow of(Item item, long amount) {
        return NONE.and(item, amount);
    }

    Flow and(Item item, long amount) {
        var sum = cents.clone();
        sum[item.ordinal()] = Math.addExact(sum[item.ordinal()], amount);
        return new Flow(sum);
    }

    Flow and(Flow other) {
        var sum = cents.clone();
        Arrays.setAll(sum, at -> Math.addExact(cents[at], other.cents[at]));
        return new Flow(sum);
    }

    public long of(Item item) {
        return cents[item.ordinal()];
    }

    public long in() {
        return sum(true);
    }

    public long out() {
        return sum(false);
    }

    private long sum(boolean in) {
        return Arrays.stream(Item.values())
                .filter(item -> item.isIn() == in)
                .mapToLong(this::of)
                .sum();
    }
}
