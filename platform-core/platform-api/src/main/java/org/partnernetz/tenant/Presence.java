// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A signed-in person with an enabled account, as read by the one check of a request.
 *
 * @param epoch epoch of the person's sessions; a session that began under another epoch has ended
 * @param seats all active memberships, ordered by name of the organisation
 * @param acting the person acting in the requested organisation; empty if they are not an active member of it, or lack
 *     the second factor that it demands
 * @param ended the sessions that the person ended one by one
 * @param factorNeeded whether the person is a member of the requested organisation, and lacks the second factor that it
 *     demands
 */
public record Presence(
        PersonId person,
        int epoch,
        List<Surroundings.Seat> seats,
        Optional<Acting> acting,
        Set<UUID> ended,
        boolean factorNeeded) {
    public Presence {
        seats = List.copyOf(seats);
        ended = Set.copyOf(ended);
    }

    /** Somebody who ended no session by itself, and of whom no second factor is demanded. */
    public Presence(PersonId person, int epoch, List<Surroundings.Seat> seats, Optional<Acting> acting) {
        this(person, epoch, seats, acting, Set.of(), false);
    }
}
