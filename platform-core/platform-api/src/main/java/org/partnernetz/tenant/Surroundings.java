// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Set;

/**
 * What the membership check read besides, so that no page has to read it again.
 *
 * @param seats all active memberships of the person, ordered by name of the organisation
 * @param seat the membership in which the person acts
 * @param unread number of notices that the person has not read, up to the number to which the bell counts
 */
public record Surroundings(List<Seat> seats, Seat seat, int unread) {
    public Surroundings {
        seats = List.copyOf(seats);
    }

    /**
     * An active membership of the acting person.
     *
     * @param plugins ids of the plugins that the network offers to the organisation and that the organisation has
     *     switched on
     * @param permissions permissions of plugins that the roles include, each as {@code plugin/permission}
     * @param unread number of the organisation's notices that the person has not read, up to the number to which the
     *     bell counts
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

        /** A membership without unread notices, as before version 1.2. */
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

        /** Says whether the person is an advice-seeker there. */
        public boolean isClient() {
            return roles.contains(Role.CLIENT);
        }
    }
}
