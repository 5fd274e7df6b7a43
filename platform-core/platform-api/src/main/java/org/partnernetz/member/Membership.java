// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.util.Set;

import org.partnernetz.tenant.Role;

/** An active membership of the signed-in person, for the organisation switcher. */
public record Membership(
        String slug, String organisationName, String initials, Set<Role> roles, boolean network, boolean coordination) {

    /** Whether the person seeks advice there, and is nobody of the organisation. */
    public boolean isClient() {
        return roles.contains(Role.CLIENT);
    }
}
