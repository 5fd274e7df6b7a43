// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline.internal;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/** The public holidays of the Saarland (§ 2 SFG). */
@ApplicationScoped
public class Holidays {
    private static final String SAARLAND = "sl";

    private final HolidayManager germany = germany();

    public boolean contains(LocalDate day) {
        return of(Year.from(day)).contains(day);
    }

    public Set<LocalDate> of(Year year) {
        return germany.getHolidays(year, HolidayType.PUBLIC_HOLIDAY, SAARLAND).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The library looks for its reader by the thread's class loader, which may be a plugin's. */
    private static HolidayManager germany() {
        var thread = Thread.currentThread();
        var former = thread.getContextClassLoader();
        thread.setContextClassLoader(Holidays.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
        } finally {
            thread.setContextClassLoader(former);
        }
    }
}
