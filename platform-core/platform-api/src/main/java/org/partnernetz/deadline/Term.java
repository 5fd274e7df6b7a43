// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * A period in the form in which plugins store it: what started it, and what has happened to it since.
 *
 * @param event the day of the event that starts the period; that day is not counted (§ 187 Abs. 1 BGB)
 * @param length days, weeks, months or years
 * @param suspensions days that are not counted; overlapping suspensions count once, and a suspension that begins after
 *     the period has ended changes nothing
 * @param extensions each begins after the last day of the period before it (§ 190 BGB), whether or not that is a
 *     working day
 */
public record Term(LocalDate event, Period length, List<Suspension> suspensions, List<Period> extensions) {

    /** @throws IllegalArgumentException if the length or an extension is empty or negative */
    public Term {
        if (Stream.concat(Stream.of(length), extensions.stream()).anyMatch(Term::leadsNowhere)) {
            throw new IllegalArgumentException("A period leads forward: " + length + ", " + extensions);
        }
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
    }

    private static boolean leadsNowhere(Period period) {
        return period.isZero() || period.isNegative();
    }

    public static Term after(LocalDate event, Period length) {
        return new Term(event, length, List.of(), List.of());
    }

    /** Returns this period with one suspension more. */
    public Term suspended(LocalDate first, LocalDate last) {
        return new Term(event, length, and(suspensions, new Suspension(first, last)), extensions);
    }

    /** Returns this period with one extension more. */
    public Term extended(Period by) {
        return new Term(event, length, suspensions, and(extensions, by));
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /**
     * Days that are not counted (after § 209 BGB).
     *
     * @param last the last of them
     */
    public record Suspension(LocalDate first, LocalDate last) {

        /** @throws IllegalArgumentException if the suspension ends before it begins */
        public Suspension {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("From " + first + " until " + last);
            }
        }
    }
}
