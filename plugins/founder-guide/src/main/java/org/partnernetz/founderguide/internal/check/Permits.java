// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.founderguide.internal.law.Permit;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;
import org.partnernetz.store.Rows;

/** The registration checklist of a project: what has to be reported, and what was. */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects/{id}/permits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = Permits.class)
public final class Permits extends PluginService {
    @Reference
    Projects projects;

    @Reference
    LegalDeadlines deadlines;

    /** That something was reported or permitted. A private row of the organisation that advises. */
    @Entity
    @Table(name = "permit_done")
    static class DoneRow extends OwnRow {
        UUID projectId = Keys.NONE;
        String code = "";
        LocalDate doneOn = LocalDate.EPOCH;
    }

    /** That something was reported. */
    public record Done(@NotNull @PastOrPresent LocalDate doneOn) {}

    /** Without the day of the start nothing has a day; what has to be reported is then what holds today. */
    @GET
    @Operation(summary = "Reads the registration checklist")
    public List<PermitTask> of(@PathParam("id") UUID project) {
        return tasks(projects.get(project));
    }

    /**
     * Ticks a task off; a day that is there already is replaced.
     *
     * @throws NotFoundException if the project has no such task
     * @throws ConflictException if the project's advice has ended
     */
    @PUT
    @Path("{code}")
    @Operation(summary = "Ticks a task off")
    public List<PermitTask> done(@PathParam("id") UUID id, @PathParam("code") String code, @NotNull @Valid Done done) {
        return store.write(em -> {
            var project = changeable(id, code);
            ticked(id, code).put(row -> row.doneOn = done.doneOn());
            return tasks(project);
        });
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Takes a tick back")
    public List<PermitTask> reopen(@PathParam("id") UUID id, @PathParam("code") String code) {
        return store.write(em -> {
            var project = changeable(id, code);
            ticked(id, code).first().ifPresent(row -> rows(DoneRow.class).remove(row.id()));
            return tasks(project);
        });
    }

    private Rows<DoneRow> ticked(UUID project, String code) {
        return rows(DoneRow.class).where("projectId", project).where("code", code);
    }

    private Project changeable(UUID id, String code) {
        var known = tasks(projects.get(id)).stream()
                .anyMatch(task -> task.permit().code().equals(code));
        if (!known) {
            throw new NotFoundException();
        }
        return projects.changeable(id);
    }

    private List<PermitTask> tasks(Project project) {
        var today = today();
        var done = rows(DoneRow.class).where("projectId", project.id()).all().stream()
                .collect(Collectors.toMap(row -> row.code, row -> row.doneOn));
        var start = project.startedOn();
        return Permit.of(project.business(), project.craft(), start == null ? today : start).stream()
                .map(permit ->
                        PermitTask.of(permit, PermitTask.due(permit, start, deadlines), done.get(permit.code()), today))
                .toList();
    }
}
