// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.event.host.GuestPlaces;
import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.tenant.TenantContext;

/** Deletes what nobody confirmed, and forgets guests some time after their event; their number stays. */
@ApplicationScoped
public class PurgeGuests implements NightlyPurges {

    @Inject
    GuestRepository guests;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(
                new Purge(
                        "expire-event-guests",
                        "guests",
                        () -> guests.expire(organisation(), before(Duration.ofHours(GuestPlaces.HOURS)))),
                new Purge(
                        "forget-event-guests",
                        "guests",
                        () -> guests.forget(
                                organisation(), before(Duration.ofDays(GuestPlaces.DAYS_AFTER)), clock.instant())));
    }

    private long organisation() {
        return tenant.required().organisation().value();
    }

    private Instant before(Duration span) {
        return clock.instant().minus(span);
    }
}
