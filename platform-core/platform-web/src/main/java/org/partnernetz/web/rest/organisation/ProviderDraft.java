// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.host.SignInProviders;

/** A sign-in service as it is to be set. */
@Schema(name = "SignInProviderDraft", description = "The sign-in service (OpenID Connect) of an organisation.")
public record ProviderDraft(
        @Schema(
                description = "Exactly as the service calls itself.",
                required = true,
                examples = "\"https://sso.example.org/realms/house\"")
        @NotBlank
        @Size(max = SignInProviders.ISSUER_MAX)
        String issuer,

        @Schema(description = "How the platform is known there.", required = true, examples = "\"partnernetz\"")
        @NotBlank
        @Size(max = SignInProviders.CLIENT_MAX)
        String clientId,

        @Schema(description = "Never shown again; without it the former one stays.")
        @Size(max = SignInProviders.SECRET_MAX)
        @Nullable
        String clientSecret,

        @Schema(description = "What people read on the button.", required = true, examples = "\"House account\"")
        @NotBlank
        @Size(max = SignInProviders.NAME_MAX)
        String name,

        @Schema(description = "What it says as acr or in amr if it has checked a second factor.")
        @Size(max = SignInProviders.SIGN_MAX)
        @Nullable
        String factorSign) {

    SignInProviders.Draft toDraft() {
        return new SignInProviders.Draft(issuer, clientId, clientSecret, name, factorSign == null ? "" : factorSign);
    }
}
