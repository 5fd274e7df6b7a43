// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Role;

/**
 * What a membership is to be from now on.
 *
 * @param network ignored for guests and advice-seekers, who never take part in the network
 * @param lastDay last day of the membership; null if it has no end
 */
public record MembershipChange(
        Set<Role> roles, boolean network, @Nullable LocalDate lastDay) {
    public MembershipChange {
        roles = Set.copyOf(roles);
    }
}
