// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Case codes and row keys. A code says nothing about the founder and is easy to read out. */
public final class Codes {
    static final int LENGTH = 8;

    /** Without I, O, 0 and 1, which are taken for each other. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final RandomGenerator random;

    public Codes() {
        this(new SecureRandom());
    }

    Codes(RandomGenerator random) {
        this.random = random;
    }

    String code() {
        return signs(LENGTH);
    }

    /** Random signs, for example to prove that a paper is the one it says it is. */
    public String signs(int length) {
        var code = new StringBuilder(length);
        random.ints(length, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
        return code.toString();
    }

    /** A key of version 7 (RFC 9562): later ones sort after earlier ones. */
    public UUID key(Instant now) {
        var high = now.toEpochMilli() << 16 | 0x7000 | random.nextInt(1 << 12);
        var low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
