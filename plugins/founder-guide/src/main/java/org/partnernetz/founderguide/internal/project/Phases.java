// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDate;
import java.util.Optional;

import org.partnernetz.text.Clean;
import org.partnernetz.workflow.Step;
import org.partnernetz.workflow.Workflow;

/** How a project goes through its phases, and what must be known before each. */
final class Phases {
    /** What the audit trail calls a step back that an earlier version took. */
    static final String FORMERLY_BACK = "phase.taken-back";

    static final String BACK = "undo";

    static final Workflow<Phase, Known> WAY = Workflow.of("phase", Phase.class, Known.class)
            .step("orient", Phase.ACCESS, Phase.ORIENTATION)
            .by(May.ADVISE)
            .step("plan", Phase.ORIENTATION, Phase.PLANNING)
            .by(May.ADVISE)
            .needs("industry-open", known -> Clean.shows(known.project().industry))
            .step("start", Phase.PLANNING, Phase.START)
            .by(May.ADVISE)
            .needs("legal-form-open", known -> known.project().legalForm != LegalForm.UNDECIDED)
            .needs("chapters-open", Known::chaptersDone)
            .needs("figures-open", Known::figuresWhole)
            .step("consolidate", Phase.START, Phase.CONSOLIDATION)
            .by(May.ADVISE)
            .needs("start-open", Known::hasStarted)
            .needs("report-open", known -> known.project().reportedOn != null, "§ 14 Abs. 1 GewO, § 138 Abs. 1 AO")
            .back(BACK, Phase.ORIENTATION, Phase.ACCESS)
            .by(May.LEAD)
            .back(BACK, Phase.PLANNING, Phase.ORIENTATION)
            .by(May.LEAD)
            .back(BACK, Phase.START, Phase.PLANNING)
            .by(May.LEAD)
            .back(BACK, Phase.CONSOLIDATION, Phase.START)
            .by(May.LEAD)
            .ends(Phase.CONSOLIDATION)
            .done();

    private Phases() {}

    /** The step onwards from a phase; none from the last. */
    static Optional<String> onwards(Phase phase) {
        return WAY.steps().stream()
                .filter(step -> step.from() == phase && !step.back())
                .map(Step::key)
                .findFirst();
    }

    /** What is known of a project on a day. */
    record Known(FoundingProject project, boolean chaptersDone, boolean figuresWhole, LocalDate today) {

        boolean hasStarted() {
            return project.startedOn != null && !project.startedOn.isAfter(today);
        }
    }
}
