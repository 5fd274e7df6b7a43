// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A link that a member made for somebody without an account.
 *
 * @param recipient whom the link is for, in the member's words
 * @param until when the link expires
 * @param openedAt when the link was first opened, possibly by a program that scans mail; null if it was never opened
 * @param revokedAt when somebody revoked it; null if nobody did
 */
public record Link(
        UUID id,
        String recipient,
        Instant madeAt,
        Instant until,
        @Nullable Instant openedAt,
        @Nullable Instant revokedAt) {

    /** Says whether the link works at the given time. */
    public boolean isAlive(Instant now) {
        return revokedAt == null && until.isAfter(now);
    }
}
