// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;
import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.founderguide.internal.law.Permit;

/**
 * Something to be reported or permitted, and when that was done.
 *
 * @param due until when it is in time; null while the day of the start is unknown
 * @param doneOn null while it is open
 * @param late whether it is open although its day has passed
 */
public record PermitTask(
        Permit permit,
        @Nullable LegalDeadline due,
        @Nullable LocalDate doneOn,
        boolean late) {

    static PermitTask of(Permit permit, @Nullable LegalDeadline due, @Nullable LocalDate doneOn, LocalDate today) {
        return new PermitTask(permit, due, doneOn, doneOn == null && due != null && due.isOver(today));
    }

    /** A period after the start, or the day of the start itself, which no weekend moves; null without a start. */
    static @Nullable LegalDeadline due(Permit permit, @Nullable LocalDate start, LegalDeadlines deadlines) {
        if (start == null) {
            return null;
        }
        return permit.within().equals(Period.ZERO)
                ? new LegalDeadline(start, start)
                : deadlines.after(start, permit.within());
    }

    public boolean isDone() {
        return doneOn != null;
    }
}
