// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Role;

/**
 * An invitation into an organisation, without its code.
 *
 * @param email null if the code is handed over
 * @param lastDay last day of the membership that it gives; null if that has no end
 * @param madeBy name of the inviting person; empty if that person was erased
 * @param sentAt when its present code was made
 * @param until when its present code ends
 */
public record Invitation(
        UUID id,
        String name,
        @Nullable String email,
        Set<Role> roles,
        boolean network,
        @Nullable LocalDate lastDay,
        String language,
        String madeBy,
        Instant sentAt,
        Instant until,
        State state) {
    /** The number of days after which a code ends. */
    public static final int DAYS = 14;

    public Invitation {
        roles = Role.inOrder(roles);
    }

    /** The same with a new code, which makes it open again. */
    public Invitation sent(String by, Instant at, Instant ends) {
        return new Invitation(id, name, email, roles, network, lastDay, language, by, at, ends, State.OPEN);
    }

    /** What has become of an invitation. */
    public enum State {
        OPEN,
        ACCEPTED,
        EXPIRED,
        REVOKED
    }

    /**
     * An invitation with its code, which is known only at this moment. If the invitation names an address, the mail has
     * a code of its own: only whoever has that one gets an account with the address.
     *
     * @param path the address that opens it, on this site: {@code /join/<code>}
     */
    public record Issued(Invitation invitation, String code, String path) {}
}
