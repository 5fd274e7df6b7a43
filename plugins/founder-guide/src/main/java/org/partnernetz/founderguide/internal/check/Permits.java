// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.founderguide.internal.law.Permit;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.time.NetworkDays;

/** The registration checklist of a project: what has to be reported, and what was. */
@Component(service = Permits.class)
public final class Permits {
    private final Store store;
    private final LegalDeadlines deadlines;
    private final Clock clock;

    @Activate
    public Permits(@Reference Store store, @Reference LegalDeadlines deadlines, @Reference Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Without the day of the start nothing has a day; what has to be reported is then what holds today. */
    public List<PermitTask> of(UUID project) {
        return store.read(em -> tasks(em, ProjectRows.known(em, project)));
    }

    /**
     * Ticks a task off; a day that is there already is replaced.
     *
     * @throws NotFoundException if the project has no such task
     * @throws InvalidException if the day is still to come
     * @throws ConflictException if the project's advice has ended
     */
    public List<PermitTask> done(UUID project, String code, LocalDate day) {
        var today = NetworkDays.today(clock);
        new InvalidException.Check()
                .that(NetworkDays.plausible(day), "doneOn", "date")
                .that(!day.isAfter(today), "doneOn", "in-the-future")
                .orThrow();
        return store.write(em -> {
            var known = changeable(em, project, code);
            var row = rows(em, project).get(code);
            if (row == null) {
                row = new PermitDone();
                row.id = Keys.at(clock.instant());
                row.projectId = project;
                row.code = code;
                em.persist(row);
            }
            row.doneOn = day;
            em.flush();
            return tasks(em, known);
        });
    }

    /** Takes a tick back. */
    public List<PermitTask> open(UUID project, String code) {
        return store.write(em -> {
            var known = changeable(em, project, code);
            var row = rows(em, project).get(code);
            if (row != null) {
                em.remove(row);
                em.flush();
            }
            return tasks(em, known);
        });
    }

    private Project changeable(EntityManager em, UUID project, String code) {
        var known = ProjectRows.changeable(em, project);
        if (tasks(em, known).stream().noneMatch(task -> task.permit().code().equals(code))) {
            throw new NotFoundException();
        }
        return known;
    }

    private List<PermitTask> tasks(EntityManager em, Project project) {
        var today = NetworkDays.today(clock);
        var done = rows(em, project.id());
        var start = project.startedOn();
        return Permit.of(project.business(), project.craft(), start == null ? today : start).stream()
                .map(permit -> {
                    var row = done.get(permit.code());
                    var due = PermitTask.due(permit, start, deadlines);
                    return PermitTask.of(permit, due, row == null ? null : row.doneOn, today);
                })
                .toList();
    }

    private static Map<String, PermitDone> rows(EntityManager em, UUID project) {
        return em.createQuery("from PermitDone d where d.projectId = :project", PermitDone.class)
                .setParameter("project", project)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.code, row -> row));
    }
}
