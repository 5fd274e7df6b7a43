// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.time.LocalTime;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;

/** Runs at six in the morning, once in the network, for each organisation that has the plugin on. */
@Component(service = BackgroundJob.class)
public final class SampleJob implements BackgroundJob {
    @Override
    public String key() {
        return "remind";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(LocalTime.of(6, 0));
    }

    @Override
    public void run(JobRun run) {
        run.say("nothing was due");
    }
}
