// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.account;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.AccessToken;

/** A token of the caller in the list. */
@Schema(name = "AccessToken", description = "A personal access token, without its secret.")
public record TokenItem(
        @Schema(description = "Key of the token.", required = true)
        UUID id,

        @Schema(description = "What it is for, as its owner called it.", required = true)
        String name,

        @Schema(description = "Whether it may change anything, or only read.", required = true)
        boolean writes,

        @Schema(description = "The only organisation for which it acts; absent if it acts for all of the person.")
        @Nullable
        String organisation,

        @Schema(description = "When it was made.", required = true)
        Instant createdAt,

        @Schema(description = "When it ends.", required = true)
        Instant until,

        @Schema(description = "When it was last used, to within an hour; absent if never.") @Nullable
        Instant lastUsed) {

    static TokenItem of(AccessToken token) {
        return new TokenItem(
                token.id(),
                token.name(),
                token.writes(),
                token.organisation(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }
}
