// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.fact.Facts;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.tenant.TenantContext;

/** Removes facts that all listeners have received, or that have waited too long. */
@ApplicationScoped
public class PurgeFacts implements BackgroundJob {
    private static final Duration KEPT = Duration.ofDays(Facts.KEPT_DAYS);

    @Inject
    OutboxRepository outbox;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "purge-facts";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public void run(JobRun run) {
        var organisation = tenant.required().organisation().value();
        run.say(outbox.purge(organisation, clock.instant().minus(KEPT)) + " facts removed");
    }
}
