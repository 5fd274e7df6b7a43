// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.deadline.LegalDeadlines;

/**
 * A talk after the start, held or still to be held.
 *
 * @param months after the start
 * @param due by when it should be held, as it is agreed upon with the founder
 * @param heldOn null while it was not
 */
public record Talk(int months, LegalDeadline due, @Nullable LocalDate heldOn, String note) {
    public static final List<Integer> MONTHS = List.of(3, 6, 12);
    public static final int NOTE_MAX = 2000;

    /** The talks that are to come after a start, none held yet. */
    static List<Talk> after(LocalDate start, LegalDeadlines deadlines) {
        return MONTHS.stream()
                .map(months -> new Talk(months, deadlines.after(start, Period.ofMonths(months)), null, ""))
                .toList();
    }

    Talk held(LocalDate day, String said) {
        return new Talk(months, due, day, said);
    }

    public boolean isHeld() {
        return heldOn != null;
    }

    /** Whether it should be held on that day, or should have been before. */
    public boolean isWaiting(LocalDate day) {
        return heldOn == null && !due.effectiveEnd().isAfter(day);
    }
}
