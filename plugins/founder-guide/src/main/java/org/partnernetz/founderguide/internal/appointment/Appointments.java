// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
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
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.time.NetworkDays;

/**
 * The appointments of a project.
 *
 * <p>Every method with a project throws {@link NotFoundException} if there is no such project for the caller, and every
 * writing one {@link ConflictException} if its advice has ended.
 */
@Component(service = {Appointments.class, FirstTalk.class, BackgroundJob.class})
public final class Appointments implements FirstTalk, BackgroundJob {
    /** The notice of an appointment on the next day. */
    public static final String NEAR = "appointment-near";

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.ROOT);

    private final Store store;
    private final PluginAccess access;
    private final Notifications notifications;
    private final Clock clock;
    private final Rows<PlannedMeeting> rows;

    @Activate
    public Appointments(
            @Reference Store store,
            @Reference PluginAccess access,
            @Reference Notifications notifications,
            @Reference Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.access = access;
        this.clock = clock;
        rows = Rows.of(store, clock, PlannedMeeting.class);
    }

    /** All of them, the earliest first. */
    public List<Appointment> of(UUID project) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            return rows.where("projectId", project).all().stream()
                    .map(PlannedMeeting::toAppointment)
                    .sorted(Comparator.comparing(Appointment::startsAt))
                    .toList();
        });
    }

    /** Arranges one more. */
    public Appointment add(UUID project, NewAppointment planned) {
        May.advise(access);
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            return rows.add(PlannedMeeting.of(project, planned.startsAt(), planned.place()))
                    .toAppointment();
        });
    }

    /** Takes one out. */
    public void remove(UUID project, UUID appointment) {
        May.advise(access);
        store.write(em -> {
            ProjectRows.changeable(em, project);
            rows.where("projectId", project).remove(appointment);
            return appointment;
        });
    }

    @Override
    public void arrange(UUID project, Instant at, String place) {
        rows.add(PlannedMeeting.of(project, at, place));
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
                tell(ProjectRows.known(em, row.projectId), row);
                row.remindedAt = now;
            }
            return due.size();
        });
        run.say(told + " appointments told");
    }

    private static List<PlannedMeeting> due(EntityManager em, Instant now, Instant end) {
        return em.createQuery(
                        "from PlannedMeeting m where m.remindedAt is null and m.startsAt > :now and m.startsAt < :end"
                                + " order by m.startsAt",
                        PlannedMeeting.class)
                .setParameter("now", now)
                .setParameter("end", end)
                .getResultList();
    }

    private void tell(Project project, PlannedMeeting row) {
        var values = List.of(project.title(), WHEN.format(row.startsAt.atZone(NetworkDays.ZONE)), row.place);
        Stream.concat(Stream.of(project.adviserId()), Stream.ofNullable(project.founder()))
                .map(PersonId::new)
                .map(person ->
                        new Notice(NEAR, person, values, "project", project.id().toString()))
                .forEach(notifications::send);
    }
}
