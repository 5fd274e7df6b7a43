// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A link that was given to somebody.
 *
 * @param recipient for whom it is, in words
 * @param until when it ends by itself
 * @param openedAt when it was used first, be it by a program that looks into mails; null while it was not
 * @param revokedAt when somebody ended it, null if nobody did
 */
public record Link(
        UUID id,
        String recipient,
        Instant madeAt,
        Instant until,
        @Nullable Instant openedAt,
        @Nullable Instant revokedAt) {

    /** Whether it opens anything at that time. */
    public boolean isAlive(Instant now) {
        return revokedAt == null && until.isAfter(now);
    }
}
