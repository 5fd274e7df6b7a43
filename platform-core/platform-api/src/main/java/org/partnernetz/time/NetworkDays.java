// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** Days as people in the network count them, wherever the server stands. */
public final class NetworkDays {
    /** Where the network works. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private NetworkDays() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day on which something happened. */
    public static LocalDate of(Instant time) {
        return time.atZone(ZONE).toLocalDate();
    }

    /**
     * Whether it is a day that somebody can have meant, from 1900 to 2100, or none at all. Others are slips, and some
     * no calendar or database can reckon with.
     */
    public static boolean plausible(@Nullable LocalDate day) {
        return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
