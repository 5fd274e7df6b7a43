// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDate;

/** Where a founding stands, finer than its phase: what an adviser would say on the telephone. */
public enum ProjectState {
    CONTACT,
    ORIENTATION,
    PLANNING,
    PLAN_READY,
    EXPERT_STATEMENT,
    REGISTERED,
    STARTED,
    AFTERCARE,
    CLOSED,
    ABANDONED;

    /**
     * Reads the state off what is known.
     *
     * @param planReady whether chapters and figures are whole
     * @param stated whether an expert body has said something about the plan
     */
    public static ProjectState of(Project project, boolean planReady, boolean stated, LocalDate today) {
        if (project.result() != null) {
            return project.result() == Result.FOUNDED ? CLOSED : ABANDONED;
        }
        return switch (project.phase()) {
            case ACCESS -> CONTACT;
            case ORIENTATION -> ORIENTATION;
            case PLANNING -> planned(planReady, stated);
            case START -> starting(project, stated, today);
            case CONSOLIDATION -> AFTERCARE;
        };
    }

    private static ProjectState planned(boolean planReady, boolean stated) {
        if (stated) {
            return EXPERT_STATEMENT;
        }
        return planReady ? PLAN_READY : PLANNING;
    }

    private static ProjectState starting(Project project, boolean stated, LocalDate today) {
        if (project.startedOn() != null && !project.startedOn().isAfter(today)) {
            return STARTED;
        }
        return project.reportedOn() != null ? REGISTERED : planned(true, stated);
    }
}
