// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.ProjectRows;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.Notifications;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/** The talks after the start of a business. */
@Component(service = {Aftercare.class, BackgroundJob.class})
public final class Aftercare implements BackgroundJob {
    /** The notice of a talk that is due. */
    public static final String TALK_DUE = "talk-due";

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Store store;
    private final LegalDeadlines deadlines;
    private final Notifications notifications;
    private final Clock clock;
    private final Rows<AftercareTalk> rows;

    @Activate
    public Aftercare(
            @Reference Store store,
            @Reference LegalDeadlines deadlines,
            @Reference Notifications notifications,
            @Reference Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.deadlines = deadlines;
        this.clock = clock;
        rows = Rows.of(store, clock, AftercareTalk.class);
    }

    /** Held and coming talks, the earliest first; none before the start. */
    public List<Talk> of(UUID project) {
        return store.read(em -> talks(ProjectRows.known(em, project)));
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
            var of = ProjectRows.changeable(em, project);
            if (of.startedOn() == null || !Talk.MONTHS.contains(months)) {
                throw new NotFoundException();
            }
            new InvalidException.Check()
                    .that(!day.isBefore(of.startedOn()), "heldOn", "end-before-start")
                    .orThrow();
            var known = rows.where("projectId", project).where("months", months).first();
            var row = known.orElseGet(() -> AftercareTalk.of(project, months));
            row.heldOn = day;
            row.note = said;
            if (known.isEmpty()) {
                rows.add(row);
            }
            em.flush();
            return talks(of);
        });
    }

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
        var sent =
                waiting(NetworkDays.today(clock)).stream().filter(this::remind).count();
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
        var held = rows.where("projectId", project.id()).all();
        return Talk.after(project.startedOn(), deadlines).stream()
                .map(talk -> held.stream()
                        .filter(row -> row.months == talk.months())
                        .findFirst()
                        .map(row -> talk.held(row.heldOn, row.note))
                        .orElse(talk))
                .toList();
    }
}
