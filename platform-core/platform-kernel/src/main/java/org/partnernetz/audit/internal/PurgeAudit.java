// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.audit.Audit;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;
import org.partnernetz.job.spi.BackgroundJob;
import org.partnernetz.tenant.TenantContext;

/** Removes entries that have been kept long enough; the database refuses to remove any other. */
@ApplicationScoped
public class PurgeAudit implements BackgroundJob {
    private static final Duration KEPT = Duration.ofDays(Audit.KEPT_DAYS);
    private static final LocalTime AT = LocalTime.of(3, 30);

    @Inject
    AuditRepository entries;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "purge-audit";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run(JobRun run) {
        var organisation = tenant.required().organisation().value();
        run.say(entries.purge(organisation, clock.instant().minus(KEPT)) + " entries removed");
    }
}
