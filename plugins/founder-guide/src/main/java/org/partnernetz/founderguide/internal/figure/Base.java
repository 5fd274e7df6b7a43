// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.time.YearMonth;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException;

/**
 * What holds for all figures of a plan.
 *
 * @param start the first month of business
 * @param opening own money at the beginning
 */
public record Base(
        @NotNull @Schema(type = SchemaType.STRING, description = "Year and month.", examples = "2027-03")
        YearMonth start,

        @NotNull @Schema(description = "Own money at the beginning.", minimum = "0", maximum = "1000000000")
        Cents opening,

        @NotNull TaxStatus tax) {
    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2100;

    /** @throws InvalidException naming the faulty fields */
    void check() {
        new InvalidException.Check()
                .within(start.getYear(), "start", YEAR_MIN, YEAR_MAX)
                .that(opening.value() >= 0, "opening", "negative")
                .that(opening.value() <= LineCheck.CENTS_MAX, "opening", "too-much")
                .orThrow();
    }
}
