// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.member.host.SignInProviders;

/** The provider of an organisation as the form has it, but for the secret, which no form gives back. */
public record TypedProvider(
        @NotBlank @Size(max = SignInProviders.NAME_MAX) String name,
        @NotBlank @Size(max = SignInProviders.ISSUER_MAX) String issuer,
        @NotBlank @Size(max = SignInProviders.CLIENT_MAX) String clientId,
        @Size(max = SignInProviders.SIGN_MAX) String factorSign) {

    static TypedProvider of(SignInProviders.Provider known) {
        return new TypedProvider(known.name(), known.issuer(), known.clientId(), known.factorSign());
    }

    SignInProviders.Draft draft(String secret) {
        return new SignInProviders.Draft(issuer, clientId, secret, name, factorSign);
    }
}
