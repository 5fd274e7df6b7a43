// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A talk after the start, held or still to be held.
 *
 * @param months after the start
 * @param due on which day it should be
 * @param heldOn null while it was not
 */
public record Talk(int months, LocalDate due, @Nullable LocalDate heldOn, String note) {
    public static final List<Integer> MONTHS = List.of(3, 6, 12);
    public static final int NOTE_MAX = 2000;

    /** The talks that are to come after a start, none held yet. */
    static List<Talk> after(LocalDate start) {
        return MONTHS.stream()
                .map(months -> new Talk(months, start.plusMonths(months), null, ""))
                .toList();
    }

    Talk held(LocalDate day, String said) {
        return new Talk(months, due, day, said);
    }

    public boolean isHeld() {
        return heldOn != null;
    }

    /** Whether it should have been held by that day. */
    public boolean isWaiting(LocalDate day) {
        return heldOn == null && !due.isAfter(day);
    }
}
