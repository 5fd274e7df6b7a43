// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;

/**
 * Passkeys (WebAuthn): keys that stay on people's devices, which ask for a finger, a face or a PIN before they sign.
 * One signs its owner in without password and code, and counts as a second factor: whoever has one is let in with the
 * password alone no longer. Every change is told to the person by mail.
 */
@ProviderType
public interface Passkeys {
    int MOST = 20;

    int NAME_MAX = 60;

    /** So long a browser may take to answer. */
    int MINUTES = 5;

    /** Those of the signed-in person, the oldest first. */
    List<Passkey> mine();

    /**
     * Asks the browser for a new passkey of the signed-in person.
     *
     * @param session of the person, which alone may answer
     * @return {@code PublicKeyCredentialCreationOptions} in JSON
     */
    String creation(String session);

    /**
     * Adds a passkey to those of the signed-in person.
     *
     * @return new codes on paper if it is the person's first second factor, known only at this moment; otherwise empty
     * @throws InvalidException at {@code name} if it has none, or a long one
     * @throws ConflictException {@code passkey-refused} if the answer came too late, twice, or from elsewhere;
     *     {@code passkey-known}; {@code too-many-passkeys}
     */
    List<String> add(String name, Answer answer);

    /** @throws NotFoundException unless it is one of the signed-in person's */
    void remove(UUID passkey);

    /**
     * Asks whoever sits at the browser for a passkey.
     *
     * @param browser a secret of the browser, which alone may answer
     * @return {@code PublicKeyCredentialRequestOptions} in JSON
     */
    String request(String browser);

    /**
     * Lets somebody in by a passkey; empty if it is nobody's, of an account that has ended, or does not fit.
     *
     * @param caller network address of the caller
     * @param device as in {@link org.partnernetz.member.SignIn.Attempt}
     * @throws TooManyAttemptsException as {@link org.partnernetz.member.SignIn#enter}, for the caller
     */
    Optional<Entered> enter(Answer answer, String caller, String device);

    /**
     * What a browser answered.
     *
     * @param json a {@code PublicKeyCredential} in JSON
     * @param bound the session, or the secret of the browser, that was asked
     */
    record Answer(String json, String bound) {
        public static final int JSON_MAX = 20_000;
    }

    /**
     * A passkey of the signed-in person.
     *
     * @param used null if nobody has signed in with it
     */
    record Passkey(
            UUID id, String name, Instant made, @Nullable Instant used) {}
}
