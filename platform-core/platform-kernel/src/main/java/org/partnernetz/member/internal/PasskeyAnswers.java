// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import org.jboss.logging.Logger;
import org.partnernetz.kernel.Digests;
import org.partnernetz.member.host.Passkeys.Answer;
import org.partnernetz.member.internal.PasskeyRepository.Held;
import org.partnernetz.member.internal.PasskeyRepository.Made;

/**
 * Checks what browsers answer, with WebAuthn4J: site, challenge, kind of signature, that the owner was there and was
 * checked, the signature, and that the device has counted on. Of what kind a device is, nobody asks.
 */
@ApplicationScoped
public class PasskeyAnswers {
    private static final Logger LOG = Logger.getLogger(PasskeyAnswers.class);
    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager WEB_AUTHN = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final int TRANSPORTS_MAX = 10;
    private static final List<PublicKeyCredentialParameters> KINDS = PasskeyQuestions.KINDS.stream()
            .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
            .toList();

    /**
     * What somebody shows, before anything of it but its challenge was checked.
     *
     * @param credential the device's own key of the passkey
     * @param challenge hash of what it answers
     */
    record Shown(AuthenticationData data, String credential, String challenge) {}

    @Inject
    Challenges challenges;

    @Inject
    PasskeySite site;

    /** A new passkey; empty if the answer is none, or does not fit. */
    Optional<Made> made(Answer answer, String purpose) {
        return read(answer, () -> WEB_AUTHN.parseRegistrationResponseJSON(answer.json()))
                .filter(data -> isAsked(data.getCollectedClientData(), purpose))
                .flatMap(data -> sound(() -> made(data)));
    }

    private Made made(RegistrationData parsed) {
        var challenge = parsed.getCollectedClientData().getChallenge();
        var data = WEB_AUTHN.verify(parsed, new RegistrationParameters(here(challenge), KINDS, true));
        var device = data.getAttestationObject().getAuthenticatorData();
        var credential = device.getAttestedCredentialData();
        return new Made(
                text(credential.getCredentialId()),
                text(CONVERTER.getCborMapper().writeValueAsBytes(credential.getCOSEKey())),
                device.getSignCount(),
                transports(data),
                hash(challenge));
    }

    private static List<String> transports(RegistrationData data) {
        var known = data.getTransports();
        return known == null
                ? List.of()
                : known.stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .limit(TRANSPORTS_MAX)
                        .toList();
    }

    /** A passkey that somebody shows; empty if the answer is none, or not to what this browser was asked. */
    Optional<Shown> shown(Answer answer, String purpose) {
        return read(answer, () -> WEB_AUTHN.parseAuthenticationResponseJSON(answer.json()))
                .filter(data -> isAsked(data.getCollectedClientData(), purpose))
                .flatMap(data -> sound(() -> new Shown(
                        data,
                        text(data.getCredentialId()),
                        hash(data.getCollectedClientData().getChallenge()))));
    }

    /** How far its device has counted; empty if it does not fit what is held of the passkey. */
    Optional<Long> count(Shown shown, Held held) {
        return sound(() -> {
            var data = shown.data();
            if (!Arrays.equals(bytes(held.handle()), data.getUserHandle())) {
                throw new IllegalArgumentException("The device knows another person");
            }
            var here = here(data.getCollectedClientData().getChallenge());
            WEB_AUTHN.verify(data, new AuthenticationParameters(here, record(shown, held), null, true));
            return data.getAuthenticatorData().getSignCount();
        });
    }

    private static CredentialRecordImpl record(Shown shown, Held held) {
        var key = CONVERTER.getCborMapper().readValue(bytes(held.key()), COSEKey.class);
        var credential = new AttestedCredentialData(AAGUID.ZERO, bytes(shown.credential()), key);
        return new CredentialRecordImpl(
                new NoneAttestationStatement(), null, null, null, held.count(), credential, null, null, null, null);
    }

    private ServerProperty here(Challenge challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(site.origin()))
                .rpId(site.host())
                .challenge(challenge)
                .build();
    }

    private boolean isAsked(CollectedClientData client, String purpose) {
        return sound(() -> new DefaultChallenge(client.getChallenge().getValue()))
                .filter(challenge -> challenges.isGood(challenge.getValue(), purpose))
                .isPresent();
    }

    private static <T> Optional<T> read(Answer answer, Supplier<T> reading) {
        return answer.json().isBlank() || answer.json().length() > Answer.JSON_MAX ? Optional.empty() : sound(reading);
    }

    /** What is wrong with an answer is nobody's concern but its sender's, whatever it does to the library. */
    private static <T> Optional<T> sound(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException e) {
            LOG.debug("An answer for a passkey does not fit", e);
            return Optional.empty();
        }
    }

    private static String hash(Challenge challenge) {
        return HexFormat.of().formatHex(Digests.sha256(challenge.getValue()));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
