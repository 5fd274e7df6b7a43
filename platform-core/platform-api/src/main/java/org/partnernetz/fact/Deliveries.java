// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/** Deliveries of facts that went wrong, for administrators of the acting organisation. */
@ProviderType
public interface Deliveries {
    int TROUBLED_MAX = 100;

    /**
     * Deliveries that failed at least once and are not done, the newest facts first, at most {@value #TROUBLED_MAX}.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    List<Troubled> troubled();

    /**
     * Delivers a parked fact again, beginning with the short pauses.
     *
     * @throws NotFoundException if it is unknown, done meanwhile, or another organisation's
     * @throws NotAllowedException unless an administrator asks
     */
    void retry(UUID delivery);

    /**
     * A delivery that does not succeed.
     *
     * @param owner id of the plugin that listens
     * @param fact simple name of the fact's class
     * @param nextAt when it is tried again; null where it is parked until somebody retries it
     */
    record Troubled(
            UUID id,
            String owner,
            String listener,
            String fact,
            Instant toldAt,
            int attempts,
            String failure,
            @Nullable Instant nextAt) {
        public boolean isParked() {
            return nextAt == null;
        }
    }
}
