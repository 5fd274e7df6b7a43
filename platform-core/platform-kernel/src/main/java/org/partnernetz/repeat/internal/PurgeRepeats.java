// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.repeat.internal;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.job.spi.NightlyPurges;
import org.partnernetz.repeat.Repeats;

/** Removes old requests of people who no longer send any. Each new request removes the old ones of the same person. */
@ApplicationScoped
public class PurgeRepeats implements NightlyPurges {

    @Inject
    RepeatRepository requests;

    @Inject
    Clock clock;

    @Override
    public List<Purge> purges() {
        return List.of(new Purge(
                "purge-requests",
                "requests",
                () -> requests.purge(clock.instant().minus(Repeats.KEPT))));
    }
}
