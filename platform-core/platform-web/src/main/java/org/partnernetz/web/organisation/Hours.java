// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.portrait.OpeningHours;
import org.partnernetz.portrait.OpeningHours.Span;

/** Opening hours as people read them: {@code 9:00–12:00, 13:00–16:00}. */
final class Hours {
    private static final int TWO_DIGITS = 10;

    private Hours() {}

    /** Seven lines, Monday first; a day on which it is closed is empty. */
    static List<String> lines(OpeningHours hours) {
        return Stream.of(DayOfWeek.values())
                .map(day -> hours.on(day).stream().map(Hours::text).collect(Collectors.joining(", ")))
                .toList();
    }

    private static String text(Span span) {
        return clock(span.from()) + "–" + clock(span.to());
    }

    /** A time of day without a leading zero. */
    static String clock(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < TWO_DIGITS ? "0" : "") + time.getMinute();
    }
}
