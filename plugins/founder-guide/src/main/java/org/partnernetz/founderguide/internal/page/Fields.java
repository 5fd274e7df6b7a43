// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.text.Clean;

/** Reads what forms send: browsers give dates and times in ISO form. */
final class Fields {

    private Fields() {}

    static String text(@Nullable String sent) {
        return Clean.lines(sent);
    }

    /**
     * Null for an empty field.
     *
     * @throws InvalidException if it is none
     */
    static @Nullable LocalDateTime time(String sent, String field) {
        try {
            return sent.isEmpty() ? null : LocalDateTime.parse(sent);
        } catch (DateTimeException e) {
            throw new InvalidException(List.of(new Fault(field, "not-a-time", "")));
        }
    }

    /** Null for an empty field. */
    static @Nullable LocalDate date(String sent, String field) {
        try {
            return sent.isEmpty() ? null : LocalDate.parse(sent);
        } catch (DateTimeException e) {
            throw new InvalidException(List.of(new Fault(field, "date", "")));
        }
    }

    /** @throws InvalidException if it is no whole number */
    static int number(String sent, String field) {
        try {
            return Integer.parseInt(sent.strip());
        } catch (NumberFormatException e) {
            throw new InvalidException(List.of(new Fault(field, "not-a-number", "")));
        }
    }

    static String shown(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
