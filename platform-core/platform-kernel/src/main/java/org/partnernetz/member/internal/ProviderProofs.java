// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import org.partnernetz.member.host.ProviderEntrance;
import org.partnernetz.seal.Seal;
import org.partnernetz.store.json.OneJson;

/**
 * What lies in cookies of a browser while somebody signs in by a provider: sealed, for some minutes. So nothing is kept
 * of people who are not known yet.
 */
@ApplicationScoped
public class ProviderProofs {
    private static final String ASKED = "asked a provider";
    private static final String MEANT = "meant by a provider";
    private static final String UNTIL = "until";

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * What a provider was asked.
     *
     * @param state comes back with the answer
     * @param nonce comes back in what the provider signs
     * @param verifier with which alone the code can be used (PKCE)
     * @param code of an invitation; empty if none is accepted
     */
    record Asked(
            String organisation,
            String state,
            String nonce,
            String verifier,
            String next,
            String code,
            String language) {}

    /** Whom a provider meant, who has to show that the account is theirs. */
    record Meant(long organisation, String slug, String subject, UUID person) {}

    String seal(Asked asked) {
        return seal(
                Map.of(
                        "organisation", asked.organisation(),
                        "state", asked.state(),
                        "nonce", asked.nonce(),
                        "verifier", asked.verifier(),
                        "next", asked.next(),
                        "code", asked.code(),
                        "language", asked.language()),
                ASKED);
    }

    Optional<Asked> asked(String sealed) {
        return opened(sealed, ASKED)
                .map(said -> new Asked(
                        said.getString("organisation"),
                        said.getString("state"),
                        said.getString("nonce"),
                        said.getString("verifier"),
                        said.getString("next"),
                        said.getString("code"),
                        said.getString("language")));
    }

    String seal(Meant meant) {
        return seal(
                Map.of(
                        "organisation", Long.toString(meant.organisation()),
                        "slug", meant.slug(),
                        "subject", meant.subject(),
                        "person", meant.person().toString()),
                MEANT);
    }

    Optional<Meant> meant(String sealed) {
        return opened(sealed, MEANT)
                .map(said -> new Meant(
                        Long.parseLong(said.getString("organisation")),
                        said.getString("slug"),
                        said.getString("subject"),
                        UUID.fromString(said.getString("person"))));
    }

    private String seal(Map<String, String> said, String purpose) {
        var json = OneJson.PROVIDER.createObjectBuilder();
        said.forEach(json::add);
        var until = clock.instant().plus(Duration.ofMinutes(ProviderEntrance.MINUTES));
        return seal.seal(
                json.add(UNTIL, Long.toString(until.toEpochMilli())).build().toString(), purpose);
    }

    private Optional<JsonObject> opened(String sealed, String purpose) {
        return seal.open(sealed, purpose)
                .map(ProviderProofs::fields)
                .filter(said -> Instant.ofEpochMilli(Long.parseLong(said.getString(UNTIL)))
                        .isAfter(clock.instant()));
    }

    private static JsonObject fields(String json) {
        try (var reader = OneJson.PROVIDER.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
