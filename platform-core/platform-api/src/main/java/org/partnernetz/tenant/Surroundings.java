// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Set;

/**
 * What the membership check saw along the way, so that no page has to ask for it again.
 *
 * @param seats all active memberships of the person, by name of the organisation
 * @param plugins ids of the plugins that the acting organisation has switched on
 */
public record Surroundings(List<Seat> seats, Set<String> plugins) {
    public Surroundings {
        seats = List.copyOf(seats);
        plugins = Set.copyOf(plugins);
    }

    /** An active membership of the acting person. */
    public record Seat(
            String slug,
            String organisationName,
            String initials,
            Set<Role> roles,
            boolean network,
            boolean coordination) {
        public Seat {
            roles = Set.copyOf(roles);
        }
    }
}
