// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Role;

/**
 * Somebody to be invited into the acting organisation.
 *
 * @param name what the inviting person calls them, at most {@value NewMember#NAME_MAX} characters; they choose their
 *     own name when they accept
 * @param email the address to which the invitation goes; null if the person has none and gets the code by hand
 * @param network ignored for guests and advice-seekers, who never take part in the network
 * @param lastDay last day of the membership; null if it has no end
 * @param language {@code de} or {@code en}, in which the person is addressed
 */
public record NewInvitation(
        String name,
        @Nullable String email,
        Set<Role> roles,
        boolean network,
        @Nullable LocalDate lastDay,
        String language) {
    public NewInvitation {
        roles = Set.copyOf(roles);
    }
}
