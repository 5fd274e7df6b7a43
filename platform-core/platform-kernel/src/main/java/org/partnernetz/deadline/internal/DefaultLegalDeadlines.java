// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.deadline.LegalDeadlines;
import org.partnernetz.deadline.Term;

/** Calculates with the calendar of the Saarland; {@link Running} counts the days. */
@ApplicationScoped
@ForPlugins(LegalDeadlines.class)
public class DefaultLegalDeadlines implements LegalDeadlines {

    @Inject
    Holidays holidays;

    @Override
    public LegalDeadline of(Term term) {
        var raw = Running.lastDay(term);
        return new LegalDeadline(raw, workingDayFrom(raw));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    private LocalDate workingDayFrom(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
