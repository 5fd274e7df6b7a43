// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How much each caller holds of something at the moment, and all of them together. Who holds nothing takes no room. */
final class Tally {
    private final ConcurrentHashMap<String, Long> held = new ConcurrentHashMap<>();
    private final AtomicLong all = new AtomicLong();
    private final long eachMax;
    private final long allMax;

    Tally(long eachMax, long allMax) {
        this.eachMax = eachMax;
        this.allMax = allMax;
    }

    /** Takes an amount, or nothing if it would be too much. */
    boolean take(String caller, long amount) {
        if (all.addAndGet(amount) > allMax) {
            all.addAndGet(-amount);
            return false;
        }
        var taken = new boolean[1];
        held.compute(caller, (key, now) -> {
            var sum = (now == null ? 0 : now) + amount;
            taken[0] = sum <= eachMax;
            return taken[0] ? Long.valueOf(sum) : now;
        });
        if (!taken[0]) {
            all.addAndGet(-amount);
        }
        return taken[0];
    }

    void give(String caller, long amount) {
        held.computeIfPresent(caller, (key, now) -> now > amount ? now - amount : null);
        all.addAndGet(-amount);
    }

    long held() {
        return all.get();
    }

    int callers() {
        return held.size();
    }
}
