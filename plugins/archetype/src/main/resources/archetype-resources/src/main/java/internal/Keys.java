// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Keys of rows, of version 7 (RFC 9562): later ones sort after earlier ones. */
final class Keys {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    static UUID at(Instant now) {
        var high = now.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        var low = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
