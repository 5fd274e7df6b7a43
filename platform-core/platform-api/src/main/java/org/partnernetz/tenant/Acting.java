// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, for which organisation, after the membership was checked.
 *
 * @param network whether the member takes part in the network
 * @param coordination whether the organisation is the network's active coordination
 * @param surroundings what else the membership check saw; null where nobody checked, as in jobs
 */
public record Acting(
        OrganisationId organisation,
        String slug,
        String organisationName,
        PersonId person,
        String personName,
        Set<Role> roles,
        boolean network,
        boolean coordination,
        @Nullable Surroundings surroundings) {
    public Acting {
        roles = Role.inOrder(roles);
    }

    /** Acts without a membership check, as the platform itself does. */
    public Acting(
            OrganisationId organisation,
            String slug,
            String organisationName,
            PersonId person,
            String personName,
            Set<Role> roles,
            boolean network,
            boolean coordination) {
        this(organisation, slug, organisationName, person, personName, roles, network, coordination, null);
    }

    public boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** Moderators and administrators may close topics and see who signed up. */
    public boolean moderates() {
        return isAdministrator() || roles.contains(Role.MODERATOR);
    }

    /** An advice-seeker, for whom the organisation's own content does not exist. */
    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }

    /** Somebody from outside, and nothing else: reads along, and answers in the groups that took them in. */
    public boolean isGuest() {
        return roles.equals(Set.of(Role.GUEST));
    }

    /** An administrator of the coordination. */
    public boolean isNetworkAdministrator() {
        return isAdministrator() && coordination;
    }
}
