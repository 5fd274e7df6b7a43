// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.NotFoundException;

/**
 * Keys of rows: UUIDs of version 7 (RFC 9562). They sort by the time at which they were made, as exactly as the clock
 * is, so that indexes grow at their end, the newest row has the greatest key, and rows that are added together keep
 * their order.
 */
public final class Keys {
    /** A key that no row has. */
    public static final UUID NONE = new UUID(0, 0);

    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    public static UUID at(Instant moment) {
        var withinMilli = (long) (moment.get(ChronoField.NANO_OF_SECOND) % NANOS_OF_MILLI) * (1 << 12) / NANOS_OF_MILLI;
        var high = moment.toEpochMilli() << 16 | 0x7000 | withinMilli;
        var low = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /**
     * Reads a key from an address.
     *
     * @throws NotFoundException if it is not a key
     */
    public static UUID of(@Nullable String named) {
        return find(named).orElseThrow(NotFoundException::new);
    }

    /** Reads a key from a text in lower or upper case; empty if the text is not a key. */
    public static Optional<UUID> find(@Nullable String named) {
        try {
            return Optional.ofNullable(named)
                    .map(UUID::fromString)
                    .filter(key -> key.toString().equalsIgnoreCase(named));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
