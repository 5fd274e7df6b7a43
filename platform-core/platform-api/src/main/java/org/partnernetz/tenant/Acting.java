// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The person who acts and the organisation for which they act, after their membership was checked.
 *
 * @param network whether the member takes part in the network
 * @param coordination whether the organisation is the network's active coordination
 * @param surroundings what else the membership check read; null if there was no check, as in jobs
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

    /** Somebody who acts without a membership check, such as the platform itself. */
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

    /**
     * Says whether the person moderates, as moderators and administrators do: they may close topics and see who signed
     * up.
     */
    public boolean moderates() {
        return isAdministrator() || roles.contains(Role.MODERATOR);
    }

    /** Says whether the person is an advice-seeker, who sees none of the organisation's own content. */
    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }

    /**
     * Says whether the person is only a guest from outside, who may read and may answer in the working groups to which
     * they belong.
     */
    public boolean isGuest() {
        return roles.equals(Set.of(Role.GUEST));
    }

    /** Says whether the person is an administrator of the coordination. */
    public boolean isNetworkAdministrator() {
        return isAdministrator() && coordination;
    }

    /** The same person, of whom no other organisation is known. */
    Acting alone() {
        var seat = surroundings == null ? null : surroundings.seat();
        var here = seat == null ? null : new Surroundings(List.of(seat), seat, seat.unread());
        return new Acting(organisation, slug, organisationName, person, personName, roles, network, coordination, here);
    }
}
