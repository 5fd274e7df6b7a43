// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDate;

import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.text.Clean;

/** What must be known before a project may go on to the next phase. */
final class Advance {
    private final FoundingProject project;
    private final boolean chaptersDone;
    private final boolean figuresWhole;
    private final LocalDate today;

    Advance(FoundingProject project, boolean chaptersDone, boolean figuresWhole, LocalDate today) {
        this.project = project;
        this.chaptersDone = chaptersDone;
        this.figuresWhole = figuresWhole;
        this.today = today;
    }

    /**
     * The phase that the project may go on to.
     *
     * @throws InvalidException naming all that is missing
     * @throws ConflictException if the project is closed or in its last phase
     */
    Phase next() {
        if (project.closedOn != null) {
            throw new ConflictException("conflict");
        }
        var next = project.phase.next().orElseThrow(() -> new ConflictException("conflict"));
        var check = new InvalidException.Check();
        switch (next) {
            case PLANNING -> check.that(Clean.shows(project.industry), "industry", "required");
            case START ->
                check.that(project.legalForm != LegalForm.UNDECIDED, "legalForm", "required")
                        .that(chaptersDone, "chapters", "required")
                        .that(figuresWhole, "figures", "required");
            case CONSOLIDATION -> started(check);
            case ACCESS, ORIENTATION -> {}
        }
        check.orThrow();
        return next;
    }

    private void started(InvalidException.Check check) {
        check.that(project.startedOn != null, "startedOn", "required");
        check.that(project.startedOn == null || !project.startedOn.isAfter(today), "startedOn", "wrong");
        check.that(project.reportedOn != null, "reportedOn", "required");
    }
}
