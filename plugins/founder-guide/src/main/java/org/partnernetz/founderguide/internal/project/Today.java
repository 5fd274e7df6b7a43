// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the network works. */
public final class Today {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Today() {}

    public static LocalDate by(Clock clock) {
        return of(clock.instant());
    }

    /** The day on which something happened. */
    public static LocalDate of(Instant time) {
        return time.atZone(ZONE).toLocalDate();
    }
}
