// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.appointment.Appointments;
import org.partnernetz.founderguide.internal.appointment.Reminder;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.notification.Notice;
import org.partnernetz.notification.Notifications;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.time.NetworkDays;

/** Reminds advisers and founders each morning of tomorrow's appointments. */
@Component
public final class AppointmentJob implements BackgroundJob {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.ROOT);

    private final Appointments appointments;
    private final Notifications notifications;

    @Activate
    public AppointmentJob(@Reference Appointments appointments, @Reference Notifications notifications) {
        this.appointments = appointments;
        this.notifications = notifications;
    }

    @Override
    public String key() {
        return "appointments";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(MORNING);
    }

    @Override
    public void run(JobRun run) {
        run.say(appointments.remind(this::tell) + " appointments told");
    }

    private void tell(Reminder reminder) {
        var when = WHEN.format(reminder.appointment().startsAt().atZone(NetworkDays.ZONE));
        var values = List.of(reminder.title(), when, reminder.appointment().place());
        var item = reminder.project().toString();
        reminder.people()
                .forEach(person -> notifications.send(
                        new Notice(GuideNotices.APPOINTMENT, new PersonId(person), values, "project", item)));
    }
}
