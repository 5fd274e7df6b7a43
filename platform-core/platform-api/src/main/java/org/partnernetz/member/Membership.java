// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.Set;

import org.partnernetz.tenant.Role;

/**
 * An active membership of the signed-in person, for the organisation switcher.
 *
 * @param unread how many notices of the organisation the person has not read, as far as the bell counts
 */
public record Membership(
        String slug,
        String organisationName,
        String initials,
        Set<Role> roles,
        boolean network,
        boolean coordination,
        int unread) {

    /** With nothing unread, as before version 1.1. */
    public Membership(
            String slug,
            String organisationName,
            String initials,
            Set<Role> roles,
            boolean network,
            boolean coordination) {
        this(slug, organisationName, initials, roles, network, coordination, 0);
    }

    /** Whether the person seeks advice there, and is nobody of the organisation. */
    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }
}
