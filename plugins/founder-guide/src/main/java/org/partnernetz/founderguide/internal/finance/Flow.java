// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.Arrays;
import java.util.EnumMap;

/** The money that moves in one month, in cents by item. Amounts are never negative; the item tells the direction. */
public final class Flow {
    static final Flow NONE = new Flow(new EnumMap<>(Item.class));

    private final EnumMap<Item, Long> cents;

    private Flow(EnumMap<Item, Long> cents) {
        this.cents = cents;
    }

    static Flow of(Item item, long amount) {
        return NONE.and(item, amount);
    }

    Flow and(Item item, long amount) {
        var sum = cents.clone();
        sum.merge(item, amount, Math::addExact);
        return new Flow(sum);
    }

    Flow and(Flow other) {
        var sum = cents.clone();
        other.cents.forEach((item, amount) -> sum.merge(item, amount, Math::addExact));
        return new Flow(sum);
    }

    public long of(Item item) {
        return cents.getOrDefault(item, 0L);
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
