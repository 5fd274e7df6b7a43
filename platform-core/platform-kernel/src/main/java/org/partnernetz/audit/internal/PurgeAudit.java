// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.audit.Audit;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.tenant.TenantContext;

/** Removes entries whose retention period is over; the database refuses to remove any other. */
@ApplicationScoped
public class PurgeAudit implements NightlyPurges {
    private static final Duration KEPT = Duration.ofDays(Audit.KEPT_DAYS);

    @Inject
    AuditRepository entries;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(new Purge("purge-audit", "entries", this::purge));
    }

    private int purge() {
        return entries.purge(
                tenant.required().organisation().value(), clock.instant().minus(KEPT));
    }
}
