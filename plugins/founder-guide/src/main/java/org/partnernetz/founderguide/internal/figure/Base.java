// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException.Check;

/**
 * What holds for all figures of a plan.
 *
 * @param start the first month of business
 */
@Embeddable
public record Base(
        @NotNull
        @Column(name = "start_month")
        @Schema(type = SchemaType.STRING, description = "Year and month.", examples = "2027-03")
        YearMonth start,

        @NotNull
        @Column(name = "opening_cents")
        @Schema(description = "Own money at the beginning.", minimum = "0", maximum = "1000000000")
        Cents opening,

        @NotNull @Column(name = "tax_status") @Enumerated(EnumType.STRING)
        TaxStatus tax) {
    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2100;

    /** Of a plan whose base nobody has written: it begins next month, with nothing. */
    static Base after(LocalDate today) {
        return new Base(YearMonth.from(today).plusMonths(1), new Cents(0), TaxStatus.SMALL_BUSINESS);
    }

    Check check() {
        return new Check()
                .within(start.getYear(), "start", YEAR_MIN, YEAR_MAX)
                .that(opening.value() >= 0, "opening", "negative")
                .that(opening.value() <= LineCheck.CENTS_MAX, "opening", "too-much");
    }
}
