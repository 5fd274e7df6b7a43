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
 * @param lacking the person as they would act in the requested organisation if they had it; otherwise empty
 */
public record Presence(
        PersonId person,
        int epoch,
        List<Surroundings.Seat> seats,
        Optional<Acting> acting,
        Set<UUID> ended,
        boolean factorNeeded,
        Optional<Acting> lacking) {
    public Presence {
        seats = List.copyOf(seats);
        ended = Set.copyOf(ended);
    }

    /** Somebody of whom nothing is known beyond what counts, as before version 1.7. */
    public Presence(
            PersonId person,
            int epoch,
            List<Surroundings.Seat> seats,
            Optional<Acting> acting,
            Set<UUID> ended,
            boolean factorNeeded) {
        this(person, epoch, seats, acting, ended, factorNeeded, Optional.empty());
    }

    /** Somebody who ended no session by itself, and of whom no second factor is demanded. */
    public Presence(PersonId person, int epoch, List<Surroundings.Seat> seats, Optional<Acting> acting) {
        this(person, epoch, seats, acting, Set.of(), false, Optional.empty());
    }

    /**
     * The same person where only the requested organisation counts, because its provider let them in: they have no
     * other seat.
     *
     * @param factor whether the provider has checked a second factor
     * @return empty if the person has no membership there any more
     */
    public Optional<Presence> alone(boolean factor) {
        var here = factor ? acting.or(() -> lacking) : acting;
        var seat = here.or(() -> lacking).map(Acting::alone);
        return seat.map(known -> new Presence(
                person,
                epoch,
                known.surroundings() == null ? List.of() : known.surroundings().seats(),
                here.map(Acting::alone),
                ended,
                here.isEmpty(),
                Optional.empty()));
    }
}
