// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.founderguide.internal.law.Permit;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.time.NetworkDays;

/** The registration checklist of a project: what has to be reported, and what was. */
@Component(service = Permits.class)
public final class Permits {
    private final Store store;
    private final Projects projects;
    private final LegalDeadlines deadlines;
    private final Clock clock;
    private final Rows<PermitDone> rows;

    @Activate
    public Permits(
            @Reference Store store,
            @Reference Projects projects,
            @Reference LegalDeadlines deadlines,
            @Reference Clock clock) {
        this.store = store;
        this.projects = projects;
        this.deadlines = deadlines;
        this.clock = clock;
        rows = Rows.of(store, clock, PermitDone.class);
    }

    /** That something was reported. */
    public record Done(@NotNull @PastOrPresent LocalDate doneOn) {}

    /** Without the day of the start nothing has a day; what has to be reported is then what holds today. */
    public List<PermitTask> of(UUID project) {
        return tasks(projects.get(project));
    }

    /**
     * Ticks a task off; a day that is there already is replaced.
     *
     * @throws NotFoundException if the project has no such task
     * @throws ConflictException if the project's advice has ended
     */
    public List<PermitTask> done(UUID id, String code, Done done) {
        return store.write(em -> {
            var project = changeable(id, code);
            ticked(id, code).first().orElseGet(() -> rows.add(PermitDone.of(id, code))).doneOn = done.doneOn();
            em.flush();
            return tasks(project);
        });
    }

    /** Takes a tick back. */
    public List<PermitTask> reopen(UUID id, String code) {
        return store.write(em -> {
            var project = changeable(id, code);
            ticked(id, code).first().ifPresent(row -> rows.remove(row.id()));
            return tasks(project);
        });
    }

    private Rows<PermitDone> ticked(UUID project, String code) {
        return rows.where("projectId", project).where("code", code);
    }

    private Project changeable(UUID id, String code) {
        var project = projects.get(id);
        if (tasks(project).stream().noneMatch(task -> task.permit().code().equals(code))) {
            throw new NotFoundException();
        }
        if (project.isClosed()) {
            throw new ConflictException("conflict");
        }
        return project;
    }

    private List<PermitTask> tasks(Project project) {
        var today = NetworkDays.today(clock);
        var done = rows.where("projectId", project.id()).all().stream()
                .collect(Collectors.toMap(row -> row.code, row -> row.doneOn));
        var start = project.startedOn();
        return Permit.of(project.business(), project.craft(), start == null ? today : start).stream()
                .map(permit ->
                        PermitTask.of(permit, PermitTask.due(permit, start, deadlines), done.get(permit.code()), today))
                .toList();
    }
}
