// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics;

import java.time.Instant;
import java.time.LocalDate;

import org.partnernetz.time.NetworkDays;

/**
 * A month, quarter or year to report on, in days of Berlin time.
 *
 * @param first its first day
 * @param length how long it is
 */
public record ReportingPeriod(LocalDate first, Length length) {

    /** Lengths by the number of months. */
    public enum Length {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }

    public ReportingPeriod {
        if (first.getDayOfMonth() != 1 || (first.getMonthValue() - 1) % length.months() != 0) {
            throw new IllegalArgumentException("No " + length + " begins on " + first);
        }
    }

    /** Returns the period that contains a day. */
    public static ReportingPeriod containing(LocalDate day, Length length) {
        var month = (day.getMonthValue() - 1) / length.months() * length.months() + 1;
        return new ReportingPeriod(LocalDate.of(day.getYear(), month, 1), length);
    }

    /** The first day after it. */
    public LocalDate end() {
        return first.plusMonths(length.months());
    }

    /** The beginning, inclusive. */
    public Instant from() {
        return first.atStartOfDay(NetworkDays.ZONE).toInstant();
    }

    /** The end, exclusive. */
    public Instant until() {
        return end().atStartOfDay(NetworkDays.ZONE).toInstant();
    }

    public ReportingPeriod previous() {
        return new ReportingPeriod(first.minusMonths(length.months()), length);
    }

    public ReportingPeriod next() {
        return new ReportingPeriod(end(), length);
    }
}
