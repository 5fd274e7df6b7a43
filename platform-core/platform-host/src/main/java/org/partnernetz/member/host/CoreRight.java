// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.util.EnumSet;
import java.util.Set;

import org.partnernetz.tenant.Role;

/**
 * What people may do in their organisation, and with which roles. It describes; services and row security decide. A
 * test compares both.
 */
public enum CoreRight {
    /** Read topics and events of the organisation. */
    READ(Role.GUEST),
    /** Take a place in events. */
    SIGN_UP(Role.GUEST),
    /** Open topics, announce events, answer outside groups. */
    WRITE(Role.MEMBER),
    /** See colleagues and what they tell. */
    SEE_PEOPLE(Role.MEMBER),
    /** See and write what is for the network; only for those who take part in it. */
    NETWORK(Role.MEMBER),
    /** Invite people who seek advice. */
    INVITE_CLIENTS(Role.MEMBER),
    /** Close and hide topics and posts, see who signed up. */
    MODERATE(Role.MODERATOR),
    /** Invite people, admit them, change and end memberships. */
    MANAGE_PEOPLE(Role.ADMINISTRATOR),
    /** Read the trail of changes, the mails and the jobs. */
    OVERSEE(Role.ADMINISTRATOR),
    /** Set how the organisation looks, and which modules it uses. */
    SET_UP(Role.ADMINISTRATOR);

    private final Role least;

    CoreRight(Role least) {
        this.least = least;
    }

    /** Those with it: the least of them, and all above it. */
    public Set<Role> roles() {
        return Role.inOrder(EnumSet.range(Role.ADMINISTRATOR, least));
    }
}
