// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.kernel.Digests;
import org.partnernetz.member.internal.provider.ProviderTalk.Client;
import org.partnernetz.seal.Seal;
import org.partnernetz.tenant.OrganisationId;

/** As what the platform speaks with the provider of an organisation: with its secret, which lies sealed. */
@ApplicationScoped
public class ProviderClients {

    @Inject
    Seal seal;

    @Inject
    PasskeySite site;

    Client of(ProviderRepository.Stored stored) {
        var secret = seal.open(stored.secret(), purpose(stored.organisation()))
                .orElseThrow(() -> new IllegalStateException("The secret for the provider of " + stored.slug()
                        + " was sealed with another key, or for another organisation"));
        return new Client(stored.issuer(), stored.client(), secret, returnAddress(stored.slug()));
    }

    String seal(String secret, OrganisationId organisation) {
        return seal.seal(secret, purpose(organisation.value()));
    }

    /** One for each organisation, so that the answer of one provider is never taken for that of another. */
    String returnAddress(String slug) {
        return site.origin() + "/sign-in/with/" + slug + "/back";
    }

    /** How somebody is known: only of this issuer. */
    static String subject(String issuer, String subject) {
        return Digests.hex("subject " + issuer + ' ' + subject);
    }

    private static String purpose(long organisation) {
        return "secret for the provider of " + organisation;
    }
}
