// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.project.ChapterState;
import org.partnernetz.founderguide.internal.project.Chapters;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectState;
import org.partnernetz.time.NetworkDays;

/** Where a project stands, read off from all that is known of it. */
@Component(service = Overview.class)
public final class Overview {
    @Reference
    Chapters chapters;

    @Reference
    Figures figures;

    @Reference
    Statements statements;

    @Reference
    Clock clock;

    public ProjectState state(Project project) {
        var stated = statements.newest(project.id()).isPresent();
        return ProjectState.of(project, planReady(project.id()), stated, NetworkDays.today(clock));
    }

    /** Whether every chapter is done and the figures lack nothing. */
    private boolean planReady(UUID project) {
        return chapters.of(project).stream().allMatch(chapter -> chapter.state() == ChapterState.DONE)
                && PlanCheck.faults(figures.plan(project)).isEmpty();
    }
}
