// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.EnumSet;
import java.util.Set;

import org.partnernetz.tenant.Role;

/** Roles as check boxes of a form. */
public record RoleChoice(boolean member, boolean moderator, boolean administrator, boolean guest, boolean client) {

    static RoleChoice of(Set<Role> roles) {
        return new RoleChoice(
                roles.contains(Role.MEMBER),
                roles.contains(Role.MODERATOR),
                roles.contains(Role.ADMINISTRATOR),
                roles.contains(Role.GUEST),
                roles.contains(Role.CLIENT));
    }

    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        add(roles, member, Role.MEMBER);
        add(roles, moderator, Role.MODERATOR);
        add(roles, administrator, Role.ADMINISTRATOR);
        add(roles, guest, Role.GUEST);
        add(roles, client, Role.CLIENT);
        return roles;
    }

    private static void add(Set<Role> roles, boolean chosen, Role role) {
        if (chosen) {
            roles.add(role);
        }
    }
}
