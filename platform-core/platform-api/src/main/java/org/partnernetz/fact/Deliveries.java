// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/** Failed deliveries of facts, for administrators of the acting organisation. */
@ProviderType
public interface Deliveries {
    int TROUBLED_MAX = 100;

    /**
     * Deliveries that have failed at least once and have not succeeded yet, newest facts first, {@value #TROUBLED_MAX}
     * at most.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    List<Troubled> troubled();

    /**
     * Delivers a parked fact again. If that fails, the pauses between attempts begin again with the shortest.
     *
     * @throws NotFoundException if there is no such delivery, if it has succeeded meanwhile, or if it belongs to
     *     another organisation
     * @throws NotAllowedException unless an administrator asks
     */
    void retry(UUID delivery);

    /**
     * A delivery that has not succeeded yet.
     *
     * @param owner id of the plugin that listens
     * @param fact simple name of the fact's class
     * @param nextAt time of the next attempt; null if the delivery is parked until somebody retries it
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
