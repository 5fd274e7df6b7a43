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
    /** Reads and writes inside this one organisation only; never takes part in the network. */
    GUEST,
    /**
     * An advice-seeker with an account, who is not one of the organisation's own people. This role cannot be combined
     * with others. Its holder sees nothing of the organisation except the pages of plugins that give this role a
     * permission.
     */
    CLIENT;

    /**
     * Returns an immutable set of the same roles in the order above, so that every server shows them in the same order.
     */
    public static Set<Role> inOrder(Collection<Role> roles) {
        var ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return Collections.unmodifiableSet(ordered);
    }
}
