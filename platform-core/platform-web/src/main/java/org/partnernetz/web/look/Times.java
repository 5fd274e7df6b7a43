// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.partnernetz.deadline.LegalDeadline;
import org.partnernetz.time.NetworkDays;

/** Formats points in time in the reader's language: exactly, or relative to now. */
public final class Times {
    private static final int AN_HOUR = 60;
    private static final double MILLIS = 1000;

    private final Words words;
    private final Instant now;

    public Times(Words words, Instant now) {
        this.words = words;
        this.now = now;
    }

    /** For machines, in the {@code datetime} attribute. */
    public String iso(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.atZone(NetworkDays.ZONE).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime());
    }

    /** Day and time in full. */
    public String exact(Instant time) {
        return format("time.exact", time);
    }

    /** The day in full. */
    public String day(Instant time) {
        return format("time.day", time);
    }

    /** The day without its weekday. */
    public String date(Instant time) {
        return format("time.date", time);
    }

    /** A day without its weekday. */
    public String date(LocalDate day) {
        return words.form("time.date").format(day);
    }

    /** A month of a year. */
    public String month(YearMonth month) {
        return words.form("time.month.year").format(month);
    }

    /** Whether a period has ended before today. */
    public boolean isOver(LegalDeadline deadline) {
        return deadline.isOver(local(now));
    }

    /** The time of day. */
    public String clock(Instant time) {
        return format("time.clock", time);
    }

    /** The short name of the month, for the calendar leaf. */
    public String month(Instant time) {
        return format("time.month", time);
    }

    /** The day of the month, for the calendar leaf. */
    public String dayOfMonth(Instant time) {
        return String.valueOf(time.atZone(NetworkDays.ZONE).getDayOfMonth());
    }

    /** Today in full. */
    public String today() {
        return day(now);
    }

    /** The time relative to now: minutes ago, today, yesterday, or else the day. */
    public String ago(Instant time) {
        var minutes = Duration.between(time, now).toMinutes();
        if (minutes >= 0 && minutes < AN_HOUR) {
            return words.say("time.minutes", minutes);
        }
        return begun(time);
    }

    /** The beginning of a span: today, yesterday, or else the day. */
    public String since(Instant time) {
        return words.say("time.since", begun(time));
    }

    private String begun(Instant time) {
        var days = ChronoUnit.DAYS.between(local(time), local(now));
        if (days == 0) {
            return words.say("time.today", clock(time));
        }
        if (days == 1) {
            return words.say("time.yesterday", clock(time));
        }
        return format(sameYear(time) ? "time.near" : "time.far", time);
    }

    /** The length of a span in seconds, to a tenth. */
    public String seconds(Duration span) {
        var number = NumberFormat.getInstance(words.locale());
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        return number.format(span.toMillis() / MILLIS);
    }

    /** Beginning and end, on one day or over several days. */
    public String span(Instant from, Instant to) {
        return local(from).equals(local(to))
                ? words.say("time.span", brief(from), clock(from), clock(to))
                : words.say("time.span.days", brief(from), clock(from), brief(to), clock(to));
    }

    /** Beginning and end if the first day is already shown: the times, and the last day if it differs. */
    public String until(Instant from, Instant to) {
        return local(from).equals(local(to))
                ? words.say("time.until", clock(from), clock(to))
                : words.say("time.until.days", clock(from), brief(to), clock(to));
    }

    /** The time zone as people write it, which differs in summer and winter. */
    public String zone(Instant time) {
        return DateTimeFormatter.ofPattern("zzz", words.locale()).format(time.atZone(NetworkDays.ZONE));
    }

    /** The day in short, without the year if that is the current one. */
    public String brief(Instant time) {
        return format(sameYear(time) ? "time.short" : "time.short.year", time);
    }

    private String format(String pattern, Instant time) {
        return words.form(pattern).format(time.atZone(NetworkDays.ZONE));
    }

    private boolean sameYear(Instant time) {
        return local(time).getYear() == local(now).getYear();
    }

    private static LocalDate local(Instant time) {
        return NetworkDays.of(time);
    }
}
