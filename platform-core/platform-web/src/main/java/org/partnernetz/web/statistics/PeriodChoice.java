// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.statistics;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.ReportingPeriod.Length;
import org.partnernetz.time.NetworkDays;

/** The period that an address asks for: {@code ?length=QUARTER&from=2026-04}. Anything else is this month. */
@RequestScoped
public class PeriodChoice {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    ReportingPeriod period() {
        return of(request.getParameter("length"), request.getParameter("from"));
    }

    private ReportingPeriod of(@Nullable String length, @Nullable String from) {
        return ReportingPeriod.containing(day(from), length(length));
    }

    private static Length length(@Nullable String text) {
        for (var length : Length.values()) {
            if (length.name().equals(text)) {
                return length;
            }
        }
        return Length.MONTH;
    }

    private LocalDate day(@Nullable String from) {
        try {
            var month = YearMonth.parse(from == null ? "" : from);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month.atDay(1);
            }
        } catch (DateTimeException e) {
            return today(); // no month: as if it were not there
        }
        return today();
    }

    private LocalDate today() {
        return NetworkDays.today(clock);
    }
}
