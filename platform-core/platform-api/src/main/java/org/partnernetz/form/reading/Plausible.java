// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

import org.partnernetz.time.NetworkDays;

/** Checks that a person can have meant a day: a year such as 0026 or 20226 is a typing error. */
final class Plausible {

    private Plausible() {}

    static boolean is(Object value) {
        if (value instanceof LocalDate day) {
            return NetworkDays.plausible(day);
        } else if (value instanceof LocalDateTime time) {
            return NetworkDays.plausible(time.toLocalDate());
        } else if (value instanceof Instant moment) {
            return NetworkDays.plausible(NetworkDays.of(moment));
        }
        return !(value instanceof YearMonth month) || NetworkDays.plausible(month.atDay(1));
    }
}
