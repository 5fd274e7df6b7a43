// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.Clock;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.check.Checks;
import org.partnernetz.founderguide.internal.check.Subsidies;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.time.NetworkDays;

/**
 * Brings together what the subsidy checks need: the project, its figures, what was asked, and the expert body's word.
 */
@Component(service = SubsidyView.class)
public final class SubsidyView {
    private final Projects projects;
    private final Figures figures;
    private final Checks checks;
    private final Statements statements;
    private final Clock clock;

    @Activate
    public SubsidyView(
            @Reference Projects projects,
            @Reference Figures figures,
            @Reference Checks checks,
            @Reference Statements statements,
            @Reference Clock clock) {
        this.projects = projects;
        this.figures = figures;
        this.checks = checks;
        this.statements = statements;
        this.clock = clock;
    }

    /** What comes into question for a project, for a start on its day, or today while there is none. */
    public Subsidies of(UUID id) {
        var project = projects.get(id);
        var viable = statements
                .newest(id)
                .map(statement -> statement.result().viable())
                .orElse(Reply.OPEN);
        var start = project.startedOn() == null ? NetworkDays.today(clock) : project.startedOn();
        return Subsidies.of(project, checks.subsidies(id), figures.plan(id), viable, start);
    }
}
