// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.aftercare.Aftercare;
import org.partnernetz.founderguide.internal.aftercare.Waiting;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.Notifications;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.time.NetworkDays;

/** Reminds advisers each morning of talks that are due. A talk that was held reminds nobody any more. */
@Component
public final class AftercareJob implements BackgroundJob {
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Aftercare aftercare;
    private final Notifications notifications;
    private final Clock clock;

    @Activate
    public AftercareJob(
            @Reference Aftercare aftercare, @Reference Notifications notifications, @Reference Clock clock) {
        this.aftercare = aftercare;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "aftercare";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(MORNING);
    }

    @Override
    public void run(JobRun run) {
        var sent = aftercare.waiting(NetworkDays.today(clock)).stream()
                .filter(this::remind)
                .count();
        run.say(sent + " reminders sent");
    }

    private boolean remind(Waiting waiting) {
        var values = List.of(waiting.title(), String.valueOf(waiting.months()));
        var item = waiting.project().toString();
        return notifications.send(
                new Notice(GuideNotices.TALK_DUE, new PersonId(waiting.adviser()), values, "project", item));
    }
}
