// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.audit.Audit;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Codes;
import org.partnernetz.time.NetworkDays;

/** Opens, changes and closes founding projects of the acting organisation. */
@Component(service = Projects.class)
public final class Projects {
    private static final int CODE_LENGTH = 8;
    private static final int TALK_HOURS = 1;
    private static final int TALK_SEATS = 2;

    @Reference
    Store store;

    @Reference
    Events events;

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
        var names = advisers.names();
        return store.read(em -> {
            var rows = ProjectRows.newest(em, page);
            return rows.map(row -> row.toProject(names.getOrDefault(row.adviserId, "")));
        });
    }

    /** @throws NotFoundException if the organisation has no such project */
    public Project get(UUID id) {
        return store.read(em -> shown(ProjectRows.get(em, id)));
    }

    /**
     * Opens a project and announces its first talk for those who advise: both or neither.
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
            row.adviserId =
                    draft.adviser() == null ? tenant.required().person().value() : advisers.member(draft.adviser());
            em.persist(row);
            em.flush();
            row.appointmentId = talk(row.code, firstTalk, draft.firstTalkPlace());
            return indexed(row);
        });
    }

    /** Writes down new facts of an open project. */
    public Project change(UUID id, ProjectChange change) {
        May.advise(access);
        change.check(NetworkDays.today(clock));
        return changed(id, row -> {
            if (!row.adviserId.equals(change.adviser())) {
                row.adviserId = advisers.member(change.adviser());
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
            return indexed(row);
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
            return indexed(row);
        });
    }

    /** What others may find of it is written with it. */
    private Project indexed(FoundingProject row) {
        var project = shown(row);
        index.put(Finding.of(project));
        return project;
    }

    private Project shown(FoundingProject row) {
        return row.toProject(advisers.name(row.adviserId));
    }

    private UUID talk(String code, LocalDateTime at, String place) {
        var talk = new NewOccasion(
                "Erstgespräch " + code,
                "",
                at,
                at.plusHours(TALK_HOURS),
                place,
                null,
                TALK_SEATS,
                Audience.ORGANISATION,
                null);
        try {
            return events.announce(talk, May.ADVISE_HERE).id();
        } catch (InvalidException e) {
            throw new InvalidException(e.faults().stream().map(Projects::ofForm).toList());
        }
    }

    /** What the core objects to in the event, at the field of our form. */
    private static InvalidException.Fault ofForm(InvalidException.Fault fault) {
        var field = fault.field().equals("place") ? "firstTalkPlace" : "firstTalkAt";
        return new InvalidException.Fault(field, fault.code(), fault.limit());
    }

    /** The time of the first talk, once everything was found to be right. */
    private static LocalDateTime checked(NewProject draft) {
        var at = draft.firstTalkAt();
        var check = new InvalidException.Check()
                .text(Clean.line(draft.title()), "title", Project.TITLE_MAX)
                .fits(Clean.line(draft.industry()), "industry", Project.INDUSTRY_MAX)
                .that(at != null, "firstTalkAt", "required")
                .that(at == null || NetworkDays.plausible(at.toLocalDate()), "firstTalkAt", "not-a-time")
                .text(Clean.line(draft.firstTalkPlace()), "firstTalkPlace", NewOccasion.PLACE_MAX);
        check.orThrow();
        return Objects.requireNonNull(at);
    }
}
