// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.FirstTalk;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.Notifications;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginService;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginResource;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.rest.Created;
import org.partnernetz.store.Keys;
import org.partnernetz.store.OwnRow;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.time.NetworkDays;

/**
 * The appointments of a project, which its founder sees, too.
 *
 * <p>Every method with a project throws {@link NotFoundException} if there is no such project for the caller, and every
 * writing one {@link ConflictException} if its advice has ended.
 */
@PluginResource
@Permitted({May.ADVISE, May.PLAN})
@Path("projects/{id}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component(service = {Appointments.class, FirstTalk.class, BackgroundJob.class})
public final class Appointments extends PluginService implements FirstTalk, BackgroundJob {
    /** The notice of an appointment on the next day. */
    public static final String NEAR = "appointment-near";

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.ROOT);

    @Reference
    PluginAccess access;

    @Reference
    Notifications notifications;

    /** A private row of the organisation that advises. */
    @Entity
    @Table(name = "appointment")
    static class MeetingRow extends OwnRow {
        UUID projectId = Keys.NONE;

        @Embedded
        Appointment planned = new Appointment(null, Instant.EPOCH, "");

        /** When those who take part were reminded; null until then. */
        @Nullable
        Instant remindedAt;

        Appointment shown() {
            return new Appointment(id(), planned.startsAt(), planned.place());
        }
    }

    @GET
    @Operation(summary = "Appointments with the founder, the earliest first")
    public List<Appointment> of(@PathParam("id") UUID project) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            return rows(MeetingRow.class).where("projectId", project).all().stream()
                    .map(MeetingRow::shown)
                    .sorted(Comparator.comparing(Appointment::startsAt))
                    .toList();
        });
    }

    @POST
    @Operation(summary = "Arranges an appointment")
    public Created<Appointment> add(@PathParam("id") UUID project, @NotNull @Valid Appointment planned) {
        May.advise(access);
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            var row = arranged(project, planned);
            return Created.of(row.id(), row.shown());
        });
    }

    @DELETE
    @Path("{appointment}")
    @Operation(summary = "Takes an appointment out")
    public void remove(@PathParam("id") UUID project, @PathParam("appointment") UUID appointment) {
        May.advise(access);
        store.write(em -> {
            ProjectRows.changeable(em, project);
            rows(MeetingRow.class).where("projectId", project).remove(appointment);
            return appointment;
        });
    }

    @Override
    public void arrange(UUID project, Instant at, String place) {
        arranged(project, new Appointment(null, at, place));
    }

    private MeetingRow arranged(UUID project, Appointment planned) {
        var row = new MeetingRow();
        row.projectId = project;
        row.planned = planned;
        return rows(MeetingRow.class).add(row);
    }

    @Override
    public String key() {
        return "appointments";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(MORNING);
    }

    /** Reminds adviser and founder of what is on tomorrow, or still today, each appointment once. */
    @Override
    public void run(JobRun run) {
        var now = clock.instant();
        var end = NetworkDays.of(now).plusDays(2).atStartOfDay(NetworkDays.ZONE).toInstant();
        var told = store.write(em -> {
            var due = due(em, now, end);
            for (var row : due) {
                tell(ProjectRows.known(em, row.projectId), row.planned);
                row.remindedAt = now;
            }
            return due.size();
        });
        run.say(told + " appointments told");
    }

    private static List<MeetingRow> due(EntityManager em, Instant now, Instant end) {
        return em.createQuery(
                        "from " + MeetingRow.class.getName() + " m where m.remindedAt is null"
                                + " and m.planned.startsAt > ?1 and m.planned.startsAt < ?2 order by m.planned.startsAt",
                        MeetingRow.class)
                .setParameter(1, now)
                .setParameter(2, end)
                .getResultList();
    }

    private void tell(Project project, Appointment planned) {
        var values =
                List.of(project.title(), WHEN.format(planned.startsAt().atZone(NetworkDays.ZONE)), planned.place());
        Stream.concat(Stream.of(project.adviserId()), Stream.ofNullable(project.founder()))
                .map(PersonId::new)
                .map(person ->
                        new Notice(NEAR, person, values, "project", project.id().toString()))
                .forEach(notifications::send);
    }
}
