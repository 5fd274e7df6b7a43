// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.member.host.SignInProviders;

/** The sign-in service of an organisation. */
@Schema(name = "SignInProvider", description = "The sign-in service (OpenID Connect) of an organisation.")
public record ProviderItem(
        @Schema(description = "As the service calls itself.", required = true)
        String issuer,

        @Schema(description = "How the platform is known there.", required = true)
        String clientId,

        @Schema(description = "What people read on the button.", required = true)
        String name,

        @Schema(
                description = "What it says as acr or in amr if it has checked a second factor; empty if it need not.",
                required = true)
        String factorSign,

        @Schema(description = "To which address it sends people back.", required = true)
        String returnAddress,

        @Schema(description = "How many people have linked it.", required = true)
        int links,

        @Schema(description = "When it was changed.", required = true)
        Instant changed) {

    static ProviderItem of(SignInProviders.Provider provider, String returnAddress) {
        return new ProviderItem(
                provider.issuer(),
                provider.clientId(),
                provider.name(),
                provider.factorSign(),
                returnAddress,
                provider.links(),
                provider.changed());
    }
}
