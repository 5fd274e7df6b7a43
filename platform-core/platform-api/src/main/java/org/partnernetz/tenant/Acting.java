// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.Set;

/**
 * Who acts, for which organisation, after the membership was checked.
 *
 * @param network whether the member takes part in the network
 * @param coordination whether the organisation is the network's active coordination
 */
public record Acting(
        OrganisationId organisation,
        String slug,
        String organisationName,
        PersonId person,
        String personName,
        Set<Role> roles,
        boolean network,
        boolean coordination) {
    public Acting {
        roles = Set.copyOf(roles);
    }

    public boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** Moderators and administrators may close topics and see who signed up. */
    public boolean moderates() {
        return isAdministrator() || roles.contains(Role.MODERATOR);
    }

    /** An administrator of the coordination. */
    public boolean isNetworkAdministrator() {
        return isAdministrator() && coordination;
    }
}
