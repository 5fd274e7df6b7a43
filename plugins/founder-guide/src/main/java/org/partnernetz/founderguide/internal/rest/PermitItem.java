// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.founderguide.internal.check.PermitTask;
import org.partnernetz.founderguide.internal.law.Permit;
import org.partnernetz.founderguide.internal.law.Source;

/** A task of the registration checklist as JSON has it: a period is a text in ISO form. */
public record PermitItem(
        What permit, @Nullable LegalDeadline due, @Nullable LocalDate doneOn, boolean late) {

    static PermitItem of(PermitTask task) {
        return new PermitItem(What.of(task.permit()), task.due(), task.doneOn(), task.late());
    }

    /** What is to be reported, and how long after the start. */
    public record What(String code, Source source, String within) {
        static What of(Permit permit) {
            return new What(permit.code(), permit.source(), permit.within().toString());
        }
    }
}
