// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Which days there can be in a case. Others are slips, and some no calendar or database can reckon with. */
public final class Days {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {}

    /** Whether it is such a day, or none. */
    public static boolean fit(@Nullable LocalDate day) {
        return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
