// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.JobRun;
import org.partnernetz.job.Jobs;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.tenant.TenantContext;

/** Removes old runs from the history. */
@ApplicationScoped
public class PurgeRuns implements BackgroundJob {
    private static final Duration KEPT = Duration.ofDays(Jobs.KEPT_DAYS);
    private static final LocalTime AT = LocalTime.of(3, 10);

    @Inject
    RunRepository runs;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "purge-runs";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run(JobRun run) {
        var organisation = tenant.required().organisation().value();
        run.say(runs.purge(organisation, clock.instant().minus(KEPT)) + " runs removed");
    }
}
