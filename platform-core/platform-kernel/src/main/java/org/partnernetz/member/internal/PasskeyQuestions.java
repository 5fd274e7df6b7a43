// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Duration;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import org.partnernetz.member.Account;
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.member.internal.OwnPasskeyRepository.Own;
import org.partnernetz.store.json.OneJson;

/** What browsers are asked, in JSON as the standard has it; bytes are Base64 for addresses. */
@ApplicationScoped
public class PasskeyQuestions {
    /** Kinds of signatures, the best first; every device knows one of them. */
    static final List<COSEAlgorithmIdentifier> KINDS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private static final String NAME = "Partnernetz";
    private static final String TYPE = "public-key";
    private static final String REQUIRED = "required";

    @Inject
    Challenges challenges;

    @Inject
    PasskeySite site;

    /**
     * For a new passkey, which its device finds without being told whose, and signs with only after it has checked its
     * owner. Devices that have one already are passed over.
     */
    String creation(Account account, String handle, List<Own> there, String purpose) {
        return question(purpose)
                .add("rp", object().add("id", site.host()).add("name", NAME))
                .add(
                        "user",
                        object().add("id", handle).add("name", account.email()).add("displayName", account.name()))
                .add("pubKeyCredParams", kinds())
                .add("excludeCredentials", known(there))
                .add(
                        "authenticatorSelection",
                        object().add("residentKey", REQUIRED)
                                .add("requireResidentKey", true)
                                .add("userVerification", REQUIRED))
                .add("attestation", "none")
                .build()
                .toString();
    }

    /** For any passkey of this site. */
    String request(String purpose) {
        return question(purpose)
                .add("rpId", site.host())
                .add("userVerification", REQUIRED)
                .build()
                .toString();
    }

    private JsonObjectBuilder question(String purpose) {
        return object().add(
                        "challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenges.make(purpose)))
                .add("timeout", Duration.ofMinutes(Passkeys.MINUTES).toMillis());
    }

    private static JsonArrayBuilder kinds() {
        var kinds = OneJson.PROVIDER.createArrayBuilder();
        KINDS.forEach(kind -> kinds.add(object().add("type", TYPE).add("alg", kind.getValue())));
        return kinds;
    }

    private static JsonArrayBuilder known(List<Own> there) {
        var known = OneJson.PROVIDER.createArrayBuilder();
        for (var own : there) {
            var transports = OneJson.PROVIDER.createArrayBuilder(own.transports());
            known.add(object().add("type", TYPE).add("id", own.credential()).add("transports", transports));
        }
        return known;
    }

    private static JsonObjectBuilder object() {
        return OneJson.PROVIDER.createObjectBuilder();
    }
}
