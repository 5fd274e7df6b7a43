// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.law.Permit;

/**
 * Something to be reported or permitted, and when that was done.
 *
 * @param doneOn null while it is open
 * @param late whether it is open although its day has passed
 */
public record PermitTask(Permit permit, @Nullable LocalDate doneOn, boolean late) {

    static PermitTask of(Permit permit, @Nullable LocalDate doneOn, LocalDate today) {
        return new PermitTask(permit, doneOn, doneOn == null && permit.due().isBefore(today));
    }

    public boolean isDone() {
        return doneOn != null;
    }
}
