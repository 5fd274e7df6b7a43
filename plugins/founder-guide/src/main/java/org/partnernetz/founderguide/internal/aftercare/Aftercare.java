// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/** The talks after the start of a business. */
@Component(service = Aftercare.class)
public final class Aftercare {
    private final Store store;
    private final LegalDeadlines deadlines;
    private final Clock clock;

    @Activate
    public Aftercare(@Reference Store store, @Reference LegalDeadlines deadlines, @Reference Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Held and coming talks, the earliest first; none before the start. */
    public List<Talk> of(UUID project) {
        return store.read(em -> talks(em, ProjectRows.known(em, project)));
    }

    /**
     * Writes down that a talk was held; what was written before is replaced.
     *
     * @throws NotFoundException if the project has no such talk
     * @throws InvalidException naming the faulty fields
     * @throws ConflictException if the project's advice has ended
     */
    public List<Talk> held(UUID project, int months, LocalDate day, @Nullable String note) {
        var said = Clean.lines(note);
        new InvalidException.Check()
                .that(!day.isAfter(NetworkDays.today(clock)), "heldOn", "in-the-future")
                .fits(said, "note", Talk.NOTE_MAX)
                .orThrow();
        return store.write(em -> {
            var known = ProjectRows.changeable(em, project);
            if (known.startedOn() == null || !Talk.MONTHS.contains(months)) {
                throw new NotFoundException();
            }
            new InvalidException.Check()
                    .that(!day.isBefore(known.startedOn()), "heldOn", "end-before-start")
                    .orThrow();
            var row = row(em, project, months);
            row.heldOn = day;
            row.note = said;
            em.flush();
            return talks(em, known);
        });
    }

    /** Projects of the organisation whose talk is due on a day. */
    public List<Waiting> waiting(LocalDate day) {
        return store.read(em -> ProjectRows.started(em).stream()
                .flatMap(project -> talks(em, project).stream()
                        .filter(talk -> talk.isWaiting(day))
                        .limit(1)
                        .map(talk -> new Waiting(project.id(), project.title(), project.adviserId(), talk.months())))
                .toList());
    }

    private AftercareTalk row(EntityManager em, UUID project, int months) {
        return rows(em, project).stream()
                .filter(row -> row.months == months)
                .findFirst()
                .orElseGet(() -> {
                    var row = new AftercareTalk();
                    row.id = Keys.at(clock.instant());
                    row.projectId = project;
                    row.months = months;
                    em.persist(row);
                    return row;
                });
    }

    private List<Talk> talks(EntityManager em, Project project) {
        if (project.startedOn() == null) {
            return List.of();
        }
        var held = rows(em, project.id());
        return Talk.after(project.startedOn(), deadlines).stream()
                .map(talk -> held.stream()
                        .filter(row -> row.months == talk.months())
                        .findFirst()
                        .map(row -> talk.held(row.heldOn, row.note))
                        .orElse(talk))
                .toList();
    }

    private static List<AftercareTalk> rows(EntityManager em, UUID project) {
        return em.createQuery("from AftercareTalk t where t.projectId = :project", AftercareTalk.class)
                .setParameter("project", project)
                .getResultList();
    }
}
