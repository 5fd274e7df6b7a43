// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

import java.util.EnumMap;
import java.util.Map;

/** The money that moves in one month, in cents by item. Amounts are never negative; the item tells the direction. */
public record Flow(Map<Item, Long> items) {
    static final Flow NONE = new Flow(Map.of());

    static Flow of(Item item, long amount) {
        return NONE.and(item, amount);
    }

    Flow and(Item item, long amount) {
        return and(new Flow(Map.of(item, amount)));
    }

    Flow and(Flow other) {
        var sum = new EnumMap<Item, Long>(Item.class);
        sum.putAll(items);
        other.items.forEach((item, amount) -> sum.merge(item, amount, Math::addExact));
        return new Flow(sum);
    }

    public long of(Item item) {
        return items.getOrDefault(item, 0L);
    }

    long sum(boolean in) {
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().isIn() == in)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
