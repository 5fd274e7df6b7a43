// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/**
 * A person in one organisation.
 *
 * @param network whether the member takes part in the network
 * @param lastDay last day of the membership; null if it has no end
 * @param paused whether the membership rests: the person cannot act until an administrator resumes it
 * @param until when the membership ended; null while it lasts
 */
public record Member(
        PersonId person,
        String name,
        Set<Role> roles,
        boolean network,
        Instant since,
        @Nullable LocalDate lastDay,
        boolean paused,
        @Nullable Instant until) {
    public Member {
        roles = Role.inOrder(roles);
    }

    /** A membership that lasts, without an end. */
    public Member(PersonId person, String name, Set<Role> roles, boolean network, Instant since) {
        this(person, name, roles, network, since, null, false, null);
    }
}
