// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.account;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.SignInProviders.Link;

/** A sign-in service with which the caller has linked the account. */
@Schema(name = "SignInLink", description = "A sign-in service of an organisation with which the caller can sign in.")
public record ProviderLinkItem(
        @Schema(description = "Slug of the organisation.", required = true, examples = "\"fitt\"")
        String organisation,

        @Schema(description = "What the sign-in service is called.", required = true)
        String name,

        @Schema(description = "Since when it is linked.", required = true)
        Instant linked,

        @Schema(description = "When the caller last signed in by it; absent if never.") @Nullable
        Instant lastUsed) {

    static ProviderLinkItem of(Link link) {
        return new ProviderLinkItem(link.slug(), link.name(), link.linked(), link.used());
    }
}
