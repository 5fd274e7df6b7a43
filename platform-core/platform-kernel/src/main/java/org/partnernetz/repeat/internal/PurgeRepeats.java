// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.repeat.internal;

import java.time.Clock;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.repeat.Repeats;

/** Forgets requests of people who send none any more; who goes on sending forgets their own. */
@ApplicationScoped
public class PurgeRepeats implements BackgroundJob {
    private static final LocalTime AT = LocalTime.of(3, 55);

    @Inject
    RepeatRepository requests;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "purge-requests";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run(JobRun run) {
        run.say(requests.purge(clock.instant().minus(Repeats.KEPT)) + " requests removed");
    }
}
