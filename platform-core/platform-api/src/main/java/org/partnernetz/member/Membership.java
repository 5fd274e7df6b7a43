// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.Set;

import org.partnernetz.tenant.Role;

/**
 * An active membership of the signed-in person, for the organisation switcher.
 *
 * @param unread number of the organisation's notices that the person has not read, up to the number to which the bell
 *     counts
 */
public record Membership(
        String slug,
        String organisationName,
        String initials,
        Set<Role> roles,
        boolean network,
        boolean coordination,
        int unread) {

    /** A membership without unread notices, as before version 1.1. */
    public Membership(
            String slug,
            String organisationName,
            String initials,
            Set<Role> roles,
            boolean network,
            boolean coordination) {
        this(slug, organisationName, initials, roles, network, coordination, 0);
    }

    /** Says whether the person is an advice-seeker of the organisation and not one of its own people. */
    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }
}
