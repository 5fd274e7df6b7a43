// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.form.Lines;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.Notifications;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.text.Clean;

/** The talks after the start of a business. */
@PluginResource
@Permitted(May.ADVISE)
@Path("projects/{id}/talks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = {Aftercare.class, BackgroundJob.class})
public final class Aftercare extends PluginService implements BackgroundJob {
    /** The notice of a talk that is due. */
    public static final String TALK_DUE = "talk-due";

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Reference
    LegalDeadlines deadlines;

    @Reference
    Notifications notifications;

    /** A talk that was held. A private row of the organisation that advises. */
    @Entity
    @Table(name = "aftercare_talk")
    static class TalkRow extends OwnRow {
        UUID projectId = Keys.NONE;
        int months;
        LocalDate heldOn = LocalDate.EPOCH;
        String note = "";
    }

    /** That a talk was held. */
    public record Held(
            @NotNull LocalDate heldOn,
            @Nullable @Size(max = Talk.NOTE_MAX) @Lines String note) {}

    /** Held and coming talks, the earliest first; none before the start. */
    @GET
    @Operation(summary = "Reads the talks after the start")
    public List<Talk> of(@PathParam("id") UUID project) {
        return store.read(em -> talks(ProjectRows.known(em, project)));
    }

    /**
     * Writes down that a talk was held; what was written before is replaced.
     *
     * @throws NotFoundException if the project has no such talk
     * @throws InvalidException naming the faulty fields
     * @throws ConflictException if the project's advice has ended
     */
    @PUT
    @Path("{months}")
    @Operation(summary = "Writes down that a talk was held")
    public List<Talk> held(@PathParam("id") UUID project, @PathParam("months") int months, @NotNull @Valid Held held) {
        var day = held.heldOn();
        var today = today();
        new InvalidException.Check()
                .that(!day.isAfter(today), "heldOn", "in-the-future")
                .orThrow();
        return store.write(em -> {
            var of = ProjectRows.changeable(em, project);
            if (of.startedOn() == null || !Talk.MONTHS.contains(months)) {
                throw new NotFoundException();
            }
            new InvalidException.Check()
                    .that(!day.isBefore(of.startedOn()), "heldOn", "end-before-start")
                    .orThrow();
            rows(TalkRow.class)
                    .where("projectId", project)
                    .where("months", months)
                    .put(row -> {
                        row.heldOn = day;
                        row.note = Clean.lines(held.note());
                    });
            return talks(of);
        });
    }

    /** A project whose talk is due: the first one that was not held. */
    public record Waiting(UUID project, String title, UUID adviser, int months) {}

    /** Projects of the organisation whose talk is due on a day. */
    public List<Waiting> waiting(LocalDate day) {
        return store.read(em -> ProjectRows.started(em).stream()
                .flatMap(project -> talks(project).stream()
                        .filter(talk -> talk.isWaiting(day))
                        .limit(1)
                        .map(talk -> new Waiting(project.id(), project.title(), project.adviserId(), talk.months())))
                .toList());
    }

    @Override
    public String key() {
        return "aftercare";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(MORNING);
    }

    /** Reminds advisers each morning of talks that are due. A talk that was held reminds nobody any more. */
    @Override
    public void run(JobRun run) {
        var sent = waiting(today()).stream().filter(this::remind).count();
        run.say(sent + " reminders sent");
    }

    private boolean remind(Waiting waiting) {
        var values = List.of(waiting.title(), String.valueOf(waiting.months()));
        var project = waiting.project().toString();
        return notifications.send(new Notice(TALK_DUE, new PersonId(waiting.adviser()), values, "project", project));
    }

    private List<Talk> talks(Project project) {
        if (project.startedOn() == null) {
            return List.of();
        }
        var held = rows(TalkRow.class).where("projectId", project.id()).all().stream()
                .collect(Collectors.toMap(row -> row.months, row -> row));
        return Talk.after(project.startedOn(), deadlines).stream()
                .map(talk -> {
                    var row = held.get(talk.months());
                    return row == null ? talk : talk.held(row.heldOn, row.note);
                })
                .toList();
    }
}
