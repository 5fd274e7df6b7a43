// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every half minute, as all programs for them know them (RFC 6238 with its usual
 * values, RFC 4226).
 */
final class Totp {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int LENGTH = 32;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS_BELOW = 1_000_000;
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 160 random bits in Base 32. */
    static String secret() {
        var secret = new StringBuilder();
        IntStream.range(0, LENGTH).forEach(at -> secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))));
        return secret.toString();
    }

    /** Whether it could be a code at all. */
    static boolean isCode(String typed) {
        return CODE.matcher(typed).matches();
    }

    /**
     * The half minute whose code it is: the present one or one beside it, since clocks differ; empty if it is wrong.
     */
    static OptionalLong step(String secret, String typed, Instant now) {
        var present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> code(secret, step).equals(typed))
                .findFirst();
    }

    static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "RAW"));
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var offset = hash.get(hash.capacity() - 1) & 0xf;
            var number = (hash.getInt(offset) & Integer.MAX_VALUE) % DIGITS_BELOW;
            return Integer.toString(DIGITS_BELOW + number).substring(1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String secret) {
        var bytes = ByteBuffer.allocate(secret.length() * BITS / Byte.SIZE);
        var bits = 0L;
        var count = 0;
        for (var at = 0; at < secret.length(); at++) {
            bits = bits << BITS | LETTERS.indexOf(secret.charAt(at));
            count += BITS;
            if (count >= Byte.SIZE) {
                count -= Byte.SIZE;
                bytes.put((byte) (bits >> count));
            }
        }
        return bytes.array();
    }

    private Totp() {}
}
