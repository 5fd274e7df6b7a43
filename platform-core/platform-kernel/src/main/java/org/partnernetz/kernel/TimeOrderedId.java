// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): they sort by the millisecond of their making, so that indexes grow at their end. */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static UUID at(Instant moment) {
        var high = moment.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        var low = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }

    private TimeOrderedId() {}
}
