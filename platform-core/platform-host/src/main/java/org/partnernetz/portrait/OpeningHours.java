// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;

/**
 * When an organisation is open in a week.
 *
 * @param days seven, Monday first; an empty day is one on which it is closed
 */
public record OpeningHours(List<List<Span>> days) {
    public static final int TYPED_MAX = 80;
    private static final int DAYS = DayOfWeek.values().length;
    private static final int SPANS_MAX = 4;
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\bund\\b|\\band\\b)\\s*");
    private static final Pattern SPAN = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?(?: ?Uhr)? ?(?:[-–—]|bis|to) ?(\\d{1,2})(?:[:.](\\d{2}))?(?: ?Uhr)?");

    public OpeningHours {
        days = days.stream().map(List::copyOf).toList();
        if (days.size() != DAYS) {
            throw new IllegalArgumentException("A week has " + DAYS + " days");
        }
    }

    /** A stretch of one day. */
    public record Span(LocalTime from, LocalTime to) {
        /** As {@code 09:00-12:00}. */
        public String text() {
            return from + "-" + to;
        }
    }

    /** No day is told. */
    public static OpeningHours none() {
        return new OpeningHours(
                Stream.of(DayOfWeek.values()).map(day -> List.<Span>of()).toList());
    }

    /**
     * Reads what people type, for example {@code 9–12 und 13–16:30 Uhr}.
     *
     * @param typed seven days, Monday first
     * @throws InvalidException {@code hours}, naming {@code hours.monday} and so on
     */
    public static OpeningHours read(List<String> typed) {
        var check = new InvalidException.Check();
        check.that(typed.size() == DAYS, "hours", "wrong").orThrow();
        var days = new ArrayList<List<Span>>();
        for (var day : DayOfWeek.values()) {
            var spans = spans(typed.get(day.getValue() - 1).strip());
            check.that(spans.isPresent(), field(day), "hours");
            days.add(spans.orElse(List.of()));
        }
        check.orThrow();
        return new OpeningHours(days);
    }

    private static String field(DayOfWeek day) {
        return "hours." + day.name().toLowerCase(Locale.ROOT);
    }

    /** Empty if the text is not understood. */
    private static Optional<List<Span>> spans(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(List.of());
        }
        var spans = new ArrayList<Span>();
        for (var part : BETWEEN.split(typed.substring(0, Math.min(typed.length(), TYPED_MAX + 1)), -1)) {
            var match = SPAN.matcher(part);
            var span = match.matches() ? span(match) : Optional.<Span>empty();
            if (span.isEmpty() || isBefore(span.get(), spans)) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return spans.size() <= SPANS_MAX && typed.length() <= TYPED_MAX ? Optional.of(spans) : Optional.empty();
    }

    private static boolean isBefore(Span span, List<Span> earlier) {
        return !earlier.isEmpty()
                && span.from().isBefore(earlier.get(earlier.size() - 1).to());
    }

    private static Optional<Span> span(Matcher match) {
        try {
            var from = LocalTime.of(number(match.group(1)), number(match.group(2)));
            var to = LocalTime.of(number(match.group(3)), number(match.group(4)));
            return from.isBefore(to) ? Optional.of(new Span(from, to)) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The stretches of one day. */
    public List<Span> on(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    /** Seven texts, from which {@link #read} makes the same hours. */
    public List<String> texts() {
        return days.stream()
                .map(day -> day.stream().map(Span::text).collect(Collectors.joining(",")))
                .toList();
    }

    /** Whether any day is told. */
    public boolean isTold() {
        return days.stream().anyMatch(day -> !day.isEmpty());
    }

    /** Until when it is open; empty if it is closed at that time. */
    public Optional<LocalTime> openUntil(LocalDateTime at) {
        var time = at.toLocalTime();
        return on(at.getDayOfWeek()).stream()
                .filter(span -> !time.isBefore(span.from()) && time.isBefore(span.to()))
                .map(Span::to)
                .findFirst();
    }
}
