// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Set;

/**
 * What the membership check saw along the way, so that no page has to ask for it again.
 *
 * @param seats all active memberships of the person, by name of the organisation
 * @param seat the one in which the person acts
 * @param unread how many notices the person has not read, as far as the bell counts
 */
public record Surroundings(List<Seat> seats, Seat seat, int unread) {
    public Surroundings {
        seats = List.copyOf(seats);
    }

    /**
     * An active membership of the acting person.
     *
     * @param plugins ids of the plugins that the network offers to the organisation and the organisation has on
     * @param permissions of plugins that go with the roles, each as {@code plugin/permission}
     */
    public record Seat(
            String slug,
            String organisationName,
            String initials,
            Set<Role> roles,
            boolean network,
            boolean coordination,
            Set<String> plugins,
            Set<String> permissions) {
        public Seat {
            roles = Set.copyOf(roles);
            plugins = Set.copyOf(plugins);
            permissions = Set.copyOf(permissions);
        }

        /** Whether the person seeks advice there. */
        public boolean isClient() {
            return roles.contains(Role.CLIENT);
        }
    }
}
