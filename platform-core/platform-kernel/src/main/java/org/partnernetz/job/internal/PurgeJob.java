// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.LocalTime;
import java.util.stream.Stream;

import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.job.spi.NightlyPurges.Purge;

/** A nightly purge as the job that it is. Its key says in which minute, so that they do not all begin at once. */
record PurgeJob(Purge purge) implements BackgroundJob {
    private static final LocalTime FIRST = LocalTime.of(3, 0);
    private static final int MINUTES = 60;

    static Stream<BackgroundJob> of(NightlyPurges purges) {
        return purges.purges().stream().map(PurgeJob::new);
    }

    @Override
    public String key() {
        return purge.key();
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(FIRST.plusMinutes(Math.floorMod(key().hashCode(), MINUTES)));
    }

    @Override
    public void run(JobRun run) throws Exception {
        run.say(purge.work().purge() + " " + purge.removed() + " removed");
    }
}
