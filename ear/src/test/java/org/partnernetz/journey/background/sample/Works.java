// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background.sample;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.tenant.TenantContext;

/** Says for whom it runs. */
public final class Works implements BackgroundJob {

    @Nullable
    TenantContext tenant;

    @Override
    public String key() {
        return "works";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public void run(JobRun run) {
        run.say("ran for " + tenant.required().slug());
    }
}
