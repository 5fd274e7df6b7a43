// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a member may do in one organisation. */
public enum Role {
    ADMINISTRATOR,
    MODERATOR,
    MEMBER,
    /** Reads and writes inside the one organisation only; never takes part in the network. */
    GUEST,
    /**
     * An advice-seeker with an own account, not somebody of the organisation. Stands alone: sees nothing of the
     * organisation but the pages of plugins that grant this role a permission.
     */
    CLIENT;

    /** The same roles, unchangeable, in the order above: what is shown of them is the same on every server. */
    public static Set<Role> inOrder(Collection<Role> roles) {
        var ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return Collections.unmodifiableSet(ordered);
    }
}
