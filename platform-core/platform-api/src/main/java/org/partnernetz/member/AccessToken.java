// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A personal access token for REST, without its secret. */
public record AccessToken(
        UUID id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {
    public static final int NAME_MAX = 80;

    /** A token that was just made. Its secret is known only at this moment. */
    public record Issued(AccessToken token, String secret) {}
}
