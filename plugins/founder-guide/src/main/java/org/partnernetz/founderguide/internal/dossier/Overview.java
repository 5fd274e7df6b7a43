// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.aftercare.Aftercare;
import org.partnernetz.founderguide.internal.aftercare.Talk;
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
    private final Chapters chapters;
    private final Figures figures;
    private final Statements statements;
    private final Aftercare aftercare;
    private final Clock clock;

    @Activate
    public Overview(
            @Reference Chapters chapters,
            @Reference Figures figures,
            @Reference Statements statements,
            @Reference Aftercare aftercare,
            @Reference Clock clock) {
        this.chapters = chapters;
        this.figures = figures;
        this.statements = statements;
        this.aftercare = aftercare;
        this.clock = clock;
    }

    public ProjectState state(Project project) {
        var stated = statements.newest(project.id()).isPresent();
        return ProjectState.of(project, planReady(project.id()), stated, NetworkDays.today(clock));
    }

    /** Whether every chapter is done and the figures lack nothing. */
    private boolean planReady(UUID project) {
        return chapters.of(project).stream().allMatch(chapter -> chapter.state() == ChapterState.DONE)
                && PlanCheck.faults(figures.plan(project)).isEmpty();
    }

    /** Talks after the start, held and to be held. */
    public List<Talk> talks(UUID project) {
        return aftercare.of(project);
    }

    /** Writes down that a talk was held. */
    public List<Talk> held(UUID project, int months, LocalDate day, String note) {
        return aftercare.held(project, months, day, note);
    }
}
