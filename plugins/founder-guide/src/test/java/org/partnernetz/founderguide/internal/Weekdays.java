// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.deadline.Term;

/** Legal periods in a land without holidays, suspensions and extensions; the platform's own are tested in the core. */
public final class Weekdays implements LegalDeadlines {

    @Override
    public LegalDeadline of(Term term) {
        var raw = term.event().plus(term.length());
        var end = raw;
        while (!isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return new LegalDeadline(raw, end);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
