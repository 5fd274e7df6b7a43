// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.Jobs;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.tenant.TenantContext;

/** Removes old runs from the history. */
@ApplicationScoped
public class PurgeRuns implements NightlyPurges {
    private static final Duration KEPT = Duration.ofDays(Jobs.KEPT_DAYS);

    @Inject
    RunRepository runs;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(new Purge("purge-runs", "runs", this::purge));
    }

    private int purge() {
        return runs.purge(
                tenant.required().organisation().value(), clock.instant().minus(KEPT));
    }
}
