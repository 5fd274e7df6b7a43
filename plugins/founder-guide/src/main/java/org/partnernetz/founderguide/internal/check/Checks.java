// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.Clock;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.dossier.Statements;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.ResidenceCheck;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.law.SubsidyFacts;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.time.NetworkDays;

/**
 * What is known for the checks of a project, and what comes of it.
 *
 * <p>Every method of a project throws {@link NotFoundException} if there is none, and every writing one
 * {@link ConflictException} if its advice has ended.
 */
@Component(service = Checks.class)
public final class Checks {
    private static final String PROJECT = "projectId";

    private final Store store;
    private final Projects projects;
    private final Figures figures;
    private final Statements statements;
    private final Clock clock;
    private final Rows<ResidenceRow> residences;
    private final Rows<SubsidyRow> subsidies;

    @Activate
    public Checks(
            @Reference Store store,
            @Reference Projects projects,
            @Reference Figures figures,
            @Reference Statements statements,
            @Reference Clock clock) {
        this.store = store;
        this.projects = projects;
        this.figures = figures;
        this.statements = statements;
        this.clock = clock;
        residences = Rows.of(store, clock, ResidenceRow.class);
        subsidies = Rows.of(store, clock, SubsidyRow.class);
    }

    public Residence residence(UUID id) {
        return check(projects.get(id), recorded(id));
    }

    /** Writes down what is known of the founder's residence. */
    public Residence change(UUID id, ResidenceFacts facts) {
        return store.write(em -> {
            var project = open(id);
            residences.where(PROJECT, id).first().orElseGet(() -> residences.add(ResidenceRow.of(id))).facts = facts;
            return check(project, facts);
        });
    }

    private static Residence check(Project project, ResidenceFacts facts) {
        var check = ResidenceCheck.of(facts, project.legalForm().freelance());
        return new Residence(facts, check, check.next(facts).orElse(null));
    }

    /** What was written down about somebody's residence, of any project. */
    public ResidenceFacts recorded(UUID id) {
        return residences.where(PROJECT, id).first().map(row -> row.facts).orElse(ResidenceFacts.NONE);
    }

    /** Takes it away for good, also of projects that have ended. */
    public void forget(UUID id) {
        residences.where(PROJECT, id).first().ifPresent(row -> residences.remove(row.id()));
    }

    public Subsidies subsidies(UUID id) {
        var project = projects.get(id);
        var facts = subsidies.where(PROJECT, id).first().map(row -> row.facts).orElse(SubsidyFacts.NONE);
        return check(project, facts);
    }

    /** Writes down what is known for the subsidies. */
    public Subsidies change(UUID id, SubsidyFacts facts) {
        return store.write(em -> {
            var project = open(id);
            subsidies.where(PROJECT, id).first().orElseGet(() -> subsidies.add(SubsidyRow.of(id))).facts = facts;
            return check(project, facts);
        });
    }

    /** For a start on its day, or today while there is none. */
    private Subsidies check(Project project, SubsidyFacts facts) {
        var viable = statements
                .newest(project.id())
                .map(statement -> statement.result().viable())
                .orElse(Reply.OPEN);
        var start = project.startedOn() == null ? NetworkDays.today(clock) : project.startedOn();
        return Subsidies.of(facts, project.workForm().fullTime(), viable, figures.plan(project.id()), start);
    }

    private Project open(UUID id) {
        var project = projects.get(id);
        if (project.isClosed()) {
            throw new ConflictException("conflict");
        }
        return project;
    }
}
