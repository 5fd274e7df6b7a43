// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.time.LocalDate;

/**
 * Where a rule stands, and from which day it holds as it is written here.
 *
 * @param law for example {@code § 21 Abs. 1 AufenthG}
 */
public record Source(String law, LocalDate validFrom) {

    static Source of(String law, String validFrom) {
        return new Source(law, LocalDate.parse(validFrom));
    }

    /** Whether the rule holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom);
    }
}
