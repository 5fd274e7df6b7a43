// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.tenant.TenantContext;

/** Removes links that ended a year ago; the database refuses to remove any other. */
@ApplicationScoped
public class PurgeLinks implements NightlyPurges {
    private static final Duration KEPT = Duration.ofDays(366);

    @Inject
    LinkRepository links;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(new Purge("purge-links", "links", this::purge));
    }

    private int purge() {
        return links.purge(
                tenant.required().organisation().value(), clock.instant().minus(KEPT));
    }
}
