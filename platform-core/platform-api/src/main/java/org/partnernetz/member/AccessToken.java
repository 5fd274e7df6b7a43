// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A personal access token for REST, without its secret.
 *
 * @param writes whether it may change anything, or only read
 * @param organisation slug of the only organisation for which it acts; null for all of the person
 */
public record AccessToken(
        UUID id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean writes,
        @Nullable String organisation) {
    public static final int NAME_MAX = 80;

    /** A token that may do everything, as before version 1.5. */
    public AccessToken(UUID id, String name, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt) {
        this(id, name, createdAt, expiresAt, lastUsedAt, true, null);
    }

    /** A token that was just made. Its secret is known only at this moment. */
    public record Issued(AccessToken token, String secret) {}

    /**
     * What a new token is for.
     *
     * @param writes whether it may change anything, or only read
     * @param organisation slug of the only organisation for which it acts; null for all of the person
     * @param days for how long, from 1 to {@value Accounts#TOKEN_DAYS}
     */
    public record Draft(
            String name, boolean writes, @Nullable String organisation, int days) {}
}
