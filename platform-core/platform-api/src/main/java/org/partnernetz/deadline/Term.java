// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * A period as it is to be kept: what set it going, and what happened to it since.
 *
 * @param event the day of what sets it going; that day is not counted (§ 187 Abs. 1 BGB)
 * @param length days, weeks, months or years
 * @param suspensions days that are not counted; those that overlap count once, those that begin after the period has
 *     run out do nothing
 * @param extensions each runs on from the last day of the period before it (§ 190 BGB), be that a working day or not
 */
public record Term(LocalDate event, Period length, List<Suspension> suspensions, List<Period> extensions) {

    /** @throws IllegalArgumentException if the length or an extension is empty or leads back in time */
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

    /** This period, with days that are not counted. */
    public Term suspended(LocalDate first, LocalDate last) {
        return new Term(event, length, and(suspensions, new Suspension(first, last)), extensions);
    }

    /** This period, once more extended. */
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

        /** @throws IllegalArgumentException if it ends before it begins */
        public Suspension {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("From " + first + " until " + last);
            }
        }
    }
}
