// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.tenant.TenantContext;

/** Removes links that ended a year ago; the database refuses to remove any other. */
@ApplicationScoped
public class PurgeLinks implements BackgroundJob {
    private static final Duration KEPT = Duration.ofDays(366);
    private static final LocalTime AT = LocalTime.of(3, 50);

    @Inject
    LinkRepository links;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "purge-links";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run(JobRun run) {
        var organisation = tenant.required().organisation().value();
        run.say(links.purge(organisation, clock.instant().minus(KEPT)) + " links removed");
    }
}
