// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnernetz.time.NetworkDays;

/**
 * Reads days, months and times as people type them ({@code 3.12.2026}, {@code 3. Dezember 2026}, {@code 12/2026},
 * {@code 14.30 Uhr}) and as browsers send them ({@code 2026-12-03T14:30}). It refuses {@code 3/12/2026}, which some
 * people read as December and others as March, and years of two digits.
 */
final class TypedDay {
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern NAMED_DAY = Pattern.compile("(\\d{1,2})\\.? ?(\\p{L}{3,})\\.? (\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(\\d{1,2}) ?[./-] ?(\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,})\\.? (\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)? ?(?:Uhr|h)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile("(.+?)(?:T|,? (?:um )?)(\\d{1,2}[:.]\\d{2}.*|\\d{1,2} Uhr)");
    private static final int YEAR = 3;

    private TypedDay() {}

    static LocalDate date(String text) {
        var iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, YEAR));
        }
        var german = GERMAN_DAY.matcher(text);
        if (german.matches()) {
            return LocalDate.of(number(german, YEAR), number(german, 2), number(german, 1));
        }
        var named = NAMED_DAY.matcher(text);
        if (named.matches()) {
            return LocalDate.of(number(named, YEAR), month(named, 2), number(named, 1));
        }
        throw new DateTimeException(text);
    }

    static YearMonth month(String text) {
        var iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            return YearMonth.of(number(iso, 1), number(iso, 2));
        }
        var numbered = NUMBERED_MONTH.matcher(text);
        if (numbered.matches()) {
            return YearMonth.of(number(numbered, 2), number(numbered, 1));
        }
        var named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return YearMonth.of(number(named, 2), month(named, 1));
        }
        throw new DateTimeException(text);
    }

    static LocalTime time(String text) {
        var time = TIME.matcher(text);
        if (!time.matches()) {
            throw new DateTimeException(text);
        }
        return LocalTime.of(number(time, 1), time.group(2) == null ? 0 : number(time, 2));
    }

    static LocalDateTime dateTime(String text) {
        var both = BOTH.matcher(text);
        if (!both.matches()) {
            throw new DateTimeException(text);
        }
        return date(both.group(1)).atTime(time(both.group(2)));
    }

    /** Reads a day with a local time in the network's zone. */
    static Instant moment(String text) {
        return dateTime(text).atZone(NetworkDays.ZONE).toInstant();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Finds a month by its German or English name or the beginning of it. */
    private static Month month(MatchResult found, int group) {
        var name = found.group(group).toLowerCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> Stream.of(Locale.GERMAN, Locale.ENGLISH)
                        .map(language -> month.getDisplayName(TextStyle.FULL, language))
                        .anyMatch(full -> full.toLowerCase(Locale.ROOT).startsWith(name)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException(name));
    }
}
