// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Optional;

/**
 * A signed-in person with an enabled account, as read by the one check of a request.
 *
 * @param epoch epoch of the person's sessions; a session that began under another epoch has ended
 * @param seats all active memberships, ordered by name of the organisation
 * @param acting the person acting in the requested organisation; empty if they are not an active member of it
 */
public record Presence(PersonId person, int epoch, List<Surroundings.Seat> seats, Optional<Acting> acting) {
    public Presence {
        seats = List.copyOf(seats);
    }
}
