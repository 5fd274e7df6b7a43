// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.member.host.Passkeys;

/**
 * Makes what passkeys have to sign, and knows it again without having kept it: random bytes and the time, sealed for
 * one purpose and one browser with the key of all servers. So nobody fills anything by asking. That each is answered
 * once is noted with the answer.
 */
@ApplicationScoped
public class Challenges {
    private static final String MAC = "HmacSHA256";
    private static final int RANDOM_BYTES = 16;
    private static final int HEAD_BYTES = RANDOM_BYTES + Long.BYTES;
    private static final int SEAL_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PasskeyRepository passkeys;

    @Inject
    Clock clock;

    /** @param purpose what the answer is for, and who alone may give it */
    byte[] make(String purpose) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var head = ByteBuffer.allocate(HEAD_BYTES)
                .put(random)
                .putLong(clock.instant().toEpochMilli())
                .array();
        return ByteBuffer.allocate(HEAD_BYTES + SEAL_BYTES)
                .put(head)
                .put(seal(head, purpose))
                .array();
    }

    /** Whether it was made here, for this purpose, a short time ago. */
    boolean isGood(byte[] challenge, String purpose) {
        if (challenge.length != HEAD_BYTES + SEAL_BYTES) {
            return false;
        }
        var head = Arrays.copyOf(challenge, HEAD_BYTES);
        var sealed = Arrays.copyOfRange(challenge, HEAD_BYTES, challenge.length);
        var made = Instant.ofEpochMilli(ByteBuffer.wrap(head).getLong(RANDOM_BYTES));
        return MessageDigest.isEqual(sealed, seal(head, purpose))
                && made.plus(Duration.ofMinutes(Passkeys.MINUTES)).isAfter(clock.instant());
    }

    private byte[] seal(byte[] head, String purpose) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(passkeys.challengeKey().getBytes(StandardCharsets.US_ASCII), MAC));
            mac.update(head);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
