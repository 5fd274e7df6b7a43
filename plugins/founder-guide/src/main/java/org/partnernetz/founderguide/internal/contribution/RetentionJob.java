// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.time.LocalTime;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.founderguide.internal.project.Retention;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;

/** Erases each night the projects that need not be kept any more. */
@Component
public final class RetentionJob implements BackgroundJob {
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    private final Retention retention;

    @Activate
    public RetentionJob(@Reference Retention retention) {
        this.retention = retention;
    }

    @Override
    public String key() {
        return "retention";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(NIGHT);
    }

    @Override
    public void run(JobRun run) {
        run.say(retention.erase() + " projects erased");
    }
}
