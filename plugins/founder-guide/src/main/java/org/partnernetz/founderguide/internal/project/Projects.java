// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Codes;
import org.partnernetz.time.NetworkDays;

/** Opens, changes and closes founding projects of the acting organisation. */
@Component(service = Projects.class)
public final class Projects {
    private static final int CODE_LENGTH = 8;
    private static final int PLACE_MAX = 200;
    public static final int REASON_MAX = 500;

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

    /** Projects of the organisation, the newest first. */
    public Page<Project> list(PageRequest page) {
        return store.read(em -> {
            var rows = ProjectRows.newest(em, page);
            var names = advisers.names(
                    rows.rows().stream().map(row -> row.adviserId).collect(Collectors.toSet()));
            return rows.map(row -> row.toProject(names.getOrDefault(row.adviserId, "")));
        });
    }

    /** @throws NotFoundException if the organisation has no such project */
    public Project get(UUID id) {
        return store.read(em -> shown(ProjectRows.get(em, id)));
    }

    /**
     * Opens a project with the appointment of its first talk: both or neither. Who opens it for somebody else works on
     * it as a deputy.
     *
     * @throws InvalidException naming the faulty fields
     */
    public Project open(NewProject draft) {
        May.advise(access);
        var firstTalk = checked(draft);
        var now = clock.instant();
        return store.write(em -> {
            var row = new FoundingProject();
            row.id = Keys.at(now);
            row.code = Codes.fresh(CODE_LENGTH);
            row.openedAt = now;
            row.title = Clean.line(draft.title());
            row.industry = Clean.line(draft.industry());
            row.workForm = draft.workForm();
            row.adviserId = tenant.required().person().value();
            if (draft.adviser() != null) {
                teams.handOver(row, advisers.member(draft.adviser()));
            }
            em.persist(row);
            em.flush();
            firstTalks.arrange(em, row.id, firstTalk, draft.firstTalkPlace());
            return indexed(em, row);
        });
    }

    /** Writes down new facts of an open project. */
    public Project change(UUID id, ProjectChange change) {
        May.advise(access);
        change.check(NetworkDays.today(clock));
        return changed(id, row -> {
            if (!row.adviserId.equals(change.adviser())) {
                teams.requireLead(row);
                teams.handOver(row, advisers.member(change.adviser()));
            }
            row.take(change);
        });
    }

    /**
     * Goes on to the next phase.
     *
     * @throws InvalidException naming what is still missing for it
     */
    public Project advance(UUID id) {
        May.advise(access);
        return store.write(em -> {
            var row = ProjectRows.open(em, id);
            var whole = readiness.isWhole(em, id);
            row.phase = new Advance(row, ChapterRows.allDone(em, id), whole, NetworkDays.today(clock)).next();
            return indexed(em, row);
        });
    }

    /**
     * Goes back to the phase before, because going on was a mistake or too early. For whoever decides about the
     * project.
     *
     * @param reason for the log of changes
     * @throws InvalidException without a reason
     * @throws ConflictException in the first phase
     */
    public Project takeBack(UUID id, String reason) {
        var why = Clean.line(reason);
        new InvalidException.Check().text(why, "reason", REASON_MAX).orThrow();
        return changed(id, row -> {
            teams.requireLead(row);
            var before = row.phase.previous().orElseThrow(() -> new ConflictException("conflict"));
            audit.note("phase.taken-back", row.code, Map.of("from", row.phase.name(), "reason", why));
            row.phase = before;
        });
    }

    /** Ends advice; the year of this day decides how long the project is kept. */
    public Project close(UUID id, Result result) {
        May.advise(access);
        return changed(id, row -> {
            audit.note("project.closed", row.code, Map.of("result", result.name()));
            row.result = result;
            row.closedOn = NetworkDays.today(clock);
        });
    }

    private Project changed(UUID id, Consumer<FoundingProject> change) {
        return store.write(em -> {
            var row = ProjectRows.open(em, id);
            change.accept(row);
            return indexed(em, row);
        });
    }

    /** What its team may find of it and what is counted is written with it. */
    private Project indexed(EntityManager em, FoundingProject row) {
        var project = shown(row);
        em.flush();
        ProjectStatistic.note(em, row);
        Finding.of(project).forEach(index::put);
        return project;
    }

    private Project shown(FoundingProject row) {
        return row.toProject(advisers.name(row.adviserId));
    }

    /** The time of the first talk, once everything was found to be right. */
    private static LocalDateTime checked(NewProject draft) {
        var at = draft.firstTalkAt();
        var check = new InvalidException.Check()
                .text(Clean.line(draft.title()), "title", Project.TITLE_MAX)
                .fits(Clean.line(draft.industry()), "industry", Project.INDUSTRY_MAX)
                .that(at != null, "firstTalkAt", "required")
                .that(at == null || NetworkDays.plausible(at.toLocalDate()), "firstTalkAt", "not-a-time")
                .text(Clean.line(draft.firstTalkPlace()), "firstTalkPlace", PLACE_MAX);
        check.orThrow();
        return Objects.requireNonNull(at);
    }
}
