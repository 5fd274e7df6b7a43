// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** How often a cost comes back. */
public enum Rhythm {
    ONCE(0),
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** Whether it falls due so many months after it began. */
    boolean falls(int monthsLater) {
        return months == 0 ? monthsLater == 0 : monthsLater % months == 0;
    }
}
