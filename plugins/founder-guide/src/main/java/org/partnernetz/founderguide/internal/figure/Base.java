// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.time.YearMonth;

import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.problem.InvalidException;

/**
 * What holds for all figures of a plan.
 *
 * @param start the first month of business
 * @param opening own money at the beginning, in cents
 */
public record Base(YearMonth start, long opening, TaxStatus tax) {
    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2100;

    /** @throws InvalidException naming the faulty fields */
    void check() {
        new InvalidException.Check()
                .within(start.getYear(), "start", YEAR_MIN, YEAR_MAX)
                .that(opening >= 0, "opening", "negative")
                .that(opening <= LineCheck.CENTS_MAX, "opening", "too-much")
                .orThrow();
    }
}
