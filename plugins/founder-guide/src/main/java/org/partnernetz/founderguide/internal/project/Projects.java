// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Codes;
import org.partnernetz.time.NetworkDays;
import org.partnernetz.workflow.Moves;
import org.partnernetz.workflow.Wanted;

/**
 * Opens, changes and closes founding projects of the acting organisation, and takes them from phase to phase.
 *
 * <p>A project that the caller does not see is unknown ({@link NotFoundException}); one whose advice has ended cannot
 * be changed ({@link ConflictException}).
 */
@Component(service = Projects.class)
public final class Projects {
    private static final int CODE_LENGTH = 8;

    @Reference
    Store store;

    @Reference
    FirstTalk firstTalks;

    @Reference
    CaseTeams teams;

    @Reference
    Advisers advisers;

    @Reference
    PlanReadiness readiness;

    @Reference
    PluginAccess access;

    @Reference
    SearchIndex index;

    @Reference
    Audit audit;

    @Reference
    TenantContext tenant;

    @Reference
    Clock clock;

    /** A component with this many parts takes them as fields. */
    @Activate
    public Projects() {}

    /** Projects that the caller sees, the newest first. */
    public Page<Project> list(PageRequest page) {
        return named(rows().newest(page));
    }

    /** The same as the caller asks for them. */
    public Page<Project> list(ListQuery query) {
        return named(rows().list(query));
    }

    private Rows<FoundingProject> rows() {
        return Rows.of(store, clock, FoundingProject.class);
    }

    private Page<Project> named(Page<FoundingProject> rows) {
        var names =
                advisers.names(rows.items().stream().map(row -> row.adviserId).collect(Collectors.toSet()));
        return rows.map(row -> row.toProject(names.getOrDefault(row.adviserId, "")));
    }

    public Project get(UUID id) {
        return shown(rows().get(id));
    }

    /**
     * Opens a project with the appointment of its first talk: both or neither. Who opens it for somebody else works on
     * it as a deputy.
     */
    public Project open(NewProject draft) {
        May.advise(access);
        return store.write(em -> {
            var row = new FoundingProject();
            row.code = Codes.fresh(CODE_LENGTH);
            row.openedAt = clock.instant();
            row.title = draft.title();
            row.industry = Objects.requireNonNullElse(draft.industry(), "");
            row.workForm = draft.workForm();
            row.adviserId = tenant.required().person().value();
            if (draft.adviser() != null) {
                teams.handOver(row, advisers.member(draft.adviser()));
            }
            rows().add(row);
            em.flush();
            firstTalks.arrange(row.id(), draft.firstTalkAt(), draft.firstTalkPlace());
            return indexed(em, row);
        });
    }

    /** Writes down new facts of an open project. */
    public Project change(UUID id, ProjectFacts facts) {
        May.advise(access);
        var reported = facts.reportedOn();
        new InvalidException.Check()
                .that(reported == null || !reported.isAfter(NetworkDays.today(clock)), "reportedOn", "in-the-future")
                .orThrow();
        return changed(id, (em, row) -> {
            if (facts.adviser() != null && !row.adviserId.equals(facts.adviser())) {
                teams.requireLead(row);
                teams.handOver(row, advisers.member(facts.adviser()));
            }
            row.take(facts);
        });
    }

    /** The steps that lead on from where a project stands, open or refused; none once its advice has ended. */
    public Moves moves(UUID id) {
        return store.read(em -> {
            var row = ProjectRows.get(em, id);
            return row.closedOn == null && access.may(May.ADVISE)
                    ? new Moves(Phases.WAY.moves(row.phase, known(em, row), whoDecides(row)), row.version())
                    : Moves.none();
        });
    }

    /**
     * Takes a step to another phase. A step back is for whoever decides about the project, and says why.
     *
     * @throws InvalidException naming what is still missing for it
     */
    public Project move(UUID id, Wanted wanted) {
        May.advise(access);
        return changed(id, (em, row) -> Phases.WAY.move(row, wanted, known(em, row), whoDecides(row), audit));
    }

    /** Goes on to the next phase, whatever it is. */
    public Project advance(UUID id) {
        var step = Phases.onwards(get(id).phase()).orElseThrow(() -> new ConflictException("conflict"));
        return move(id, new Wanted(step, null, null));
    }

    /** Goes back to the phase before. */
    public Project takeBack(UUID id, String reason) {
        return move(id, new Wanted(Phases.BACK, null, reason));
    }

    private Phases.Known known(EntityManager em, FoundingProject row) {
        return new Phases.Known(
                row, PlanChapter.areAllDone(em, row.id()), readiness.isWhole(em, row.id()), NetworkDays.today(clock));
    }

    /** The responsible adviser leads the own project. */
    private PluginAccess whoDecides(FoundingProject row) {
        return permission -> permission.equals(May.LEAD) ? teams.leads(row) : access.may(permission);
    }

    /** Ends advice; the year of this day decides how long the project is kept. */
    public Project close(UUID id, Result result) {
        May.advise(access);
        return changed(id, (em, row) -> {
            audit.note("project.closed", row.code, Map.of("result", result.name()));
            row.result = result;
            row.closedOn = NetworkDays.today(clock);
        });
    }

    private Project changed(UUID id, BiConsumer<EntityManager, FoundingProject> change) {
        return store.write(em -> {
            var row = ProjectRows.open(em, id);
            change.accept(em, row);
            return indexed(em, row);
        });
    }

    /** What its team may find of it and what is counted is written with it. */
    private Project indexed(EntityManager em, FoundingProject row) {
        var project = shown(row);
        em.flush();
        ProjectStatistic.note(em, row);
        ProjectSearch.of(project).forEach(index::put);
        return project;
    }

    private Project shown(FoundingProject row) {
        return row.toProject(advisers.name(row.adviserId));
    }
}
