// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

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
    CLIENT
}
