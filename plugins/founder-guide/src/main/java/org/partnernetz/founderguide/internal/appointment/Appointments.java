// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.FirstTalk;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Store;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/**
 * The appointments of a project.
 *
 * <p>Every method with a project throws {@link NotFoundException} if there is no such project for the caller, and every
 * writing one {@link ConflictException} if its advice has ended.
 */
@Component(service = {Appointments.class, FirstTalk.class})
public final class Appointments implements FirstTalk {
    private final Store store;
    private final PluginAccess access;
    private final Clock clock;

    @Activate
    public Appointments(@Reference Store store, @Reference PluginAccess access, @Reference Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** All of them, the earliest first. */
    public List<Appointment> of(UUID project) {
        return store.read(em -> {
            ProjectRows.known(em, project);
            return em.createQuery(
                            "from PlannedMeeting m where m.projectId = :project order by m.startsAt",
                            PlannedMeeting.class)
                    .setParameter("project", project)
                    .getResultStream()
                    .map(PlannedMeeting::toAppointment)
                    .toList();
        });
    }

    /**
     * Arranges one more.
     *
     * @param at local time of the network
     * @throws InvalidException naming the faulty fields
     */
    public Appointment add(UUID project, @Nullable LocalDateTime at, String place) {
        May.advise(access);
        var clean = Clean.line(place);
        var check = new InvalidException.Check()
                .that(at != null, "at", "required")
                .that(at == null || NetworkDays.plausible(at.toLocalDate()), "at", "not-a-time")
                .text(clean, "place", Appointment.PLACE_MAX);
        check.orThrow();
        return store.write(em -> {
            ProjectRows.changeable(em, project);
            return planned(em, project, at == null ? LocalDateTime.MIN : at, clean)
                    .toAppointment();
        });
    }

    /** Takes one out. */
    public void remove(UUID project, UUID appointment) {
        May.advise(access);
        store.write(em -> {
            ProjectRows.changeable(em, project);
            var row = em.find(PlannedMeeting.class, appointment);
            if (row == null || !row.projectId.equals(project)) {
                throw new NotFoundException();
            }
            em.remove(row);
            return appointment;
        });
    }

    @Override
    public void arrange(EntityManager em, UUID project, LocalDateTime at, String place) {
        planned(em, project, at, place);
    }

    /**
     * Reminds of what is on tomorrow, or still today, each appointment once.
     *
     * @return how many there were
     */
    public int remind(Consumer<Reminder> tell) {
        var now = clock.instant();
        var end = NetworkDays.of(now).plusDays(2).atStartOfDay(NetworkDays.ZONE).toInstant();
        return store.write(em -> {
            var due = due(em, now, end);
            for (var row : due) {
                tell.accept(reminder(em, row));
                row.remindedAt = now;
            }
            return due.size();
        });
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

    private static Reminder reminder(EntityManager em, PlannedMeeting row) {
        var project = ProjectRows.known(em, row.projectId);
        var people = Stream.of(project.adviserId());
        return new Reminder(
                project.id(),
                project.title(),
                row.toAppointment(),
                project.founder() == null
                        ? people.toList()
                        : Stream.concat(people, Stream.of(project.founder())).toList());
    }

    private PlannedMeeting planned(EntityManager em, UUID project, LocalDateTime at, String place) {
        var row = new PlannedMeeting();
        row.id = Keys.at(clock.instant());
        row.projectId = project;
        row.startsAt = at.atZone(NetworkDays.ZONE).toInstant();
        row.place = Clean.line(place);
        em.persist(row);
        em.flush();
        return row;
    }
}
