// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.time.Instant;
import java.util.Set;

import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** A person in one organisation. {@code network} says whether the member takes part in the network. */
public record Member(PersonId person, String name, Set<Role> roles, boolean network, Instant since) {
    public Member {
        roles = Role.inOrder(roles);
    }
}
