// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Optional;

/**
 * A signed-in person whose account is in use, as the one check of a request saw it.
 *
 * @param epoch number under which the person's sessions go on; one that began under another has ended
 * @param seats all active memberships, by name of the organisation
 * @param acting who acts in the organisation that was asked for; empty where the person is no active member of it
 */
public record Presence(PersonId person, int epoch, List<Surroundings.Seat> seats, Optional<Acting> acting) {
    public Presence {
        seats = List.copyOf(seats);
    }
}
