// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** Days in the time zone of the network, independently of the server's zone. */
public final class NetworkDays {
    /** The time zone of the network. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private NetworkDays() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** Returns the day on which something happened. */
    public static LocalDate of(Instant time) {
        return time.atZone(ZONE).toLocalDate();
    }

    /**
     * Says whether a person can have meant this day, which must be from 1900 to 2100; null counts as plausible. Other
     * days are typing errors, and calendars or databases cannot handle some of them.
     */
    public static boolean plausible(@Nullable LocalDate day) {
        return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
