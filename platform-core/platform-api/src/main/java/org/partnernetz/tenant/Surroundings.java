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
     * @param unread how many notices of the organisation the person has not read, as far as the bell counts
     */
    public record Seat(
            String slug,
            String organisationName,
            String initials,
            Set<Role> roles,
            boolean network,
            boolean coordination,
            Set<String> plugins,
            Set<String> permissions,
            int unread) {
        public Seat {
            roles = Role.inOrder(roles);
            plugins = Set.copyOf(plugins);
            permissions = Set.copyOf(permissions);
        }

        /** With nothing unread, as before version 1.2. */
        public Seat(
                String slug,
                String organisationName,
                String initials,
                Set<Role> roles,
                boolean network,
                boolean coordination,
                Set<String> plugins,
                Set<String> permissions) {
            this(slug, organisationName, initials, roles, network, coordination, plugins, permissions, 0);
        }

        /** Whether the person seeks advice there. */
        public boolean isClient() {
            return roles.contains(Role.CLIENT);
        }
    }
}
