// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.partnernetz.text.Clean;

/** The input has faults; the exception names all of them. REST answers 400. */
public final class InvalidException extends Problem {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidException(List<Fault> faults) {
        super("invalid", faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** An exception with a single fault. */
    public static InvalidException of(String field, String code) {
        return of(field, code, "");
    }

    /** With a single fault, and the limit that was broken. */
    public static InvalidException of(String field, String code, String limit) {
        return new InvalidException(List.of(new Fault(field, code, limit)));
    }

    /**
     * Returns the same faults at the fields of another form, for example the faults of {@code Events.announce} at the
     * fields of a plugin's form.
     *
     * @param fields maps fields of the faults to fields of the form; a field that is missing here keeps its name
     */
    public InvalidException mapped(Map<String, String> fields) {
        return renamed(field -> fields.getOrDefault(field, field));
    }

    /** Returns the same faults in a nested record: {@code amount} is {@code lines[2].amount} under {@code lines[2]}. */
    public InvalidException under(String path) {
        return renamed(field -> path + '.' + field);
    }

    private InvalidException renamed(UnaryOperator<String> naming) {
        return new InvalidException(faults.stream()
                .map(fault -> new Fault(naming.apply(fault.field()), fault.code(), fault.limit(), fault.numbers()))
                .toList());
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * One fault of one field. The core's codes: {@code required}, {@code too-long}, {@code too-short},
     * {@code too-small}, {@code too-big}, {@code negative}, {@code not-positive}, {@code not-more}, {@code not-less},
     * {@code range}, {@code wrong}, {@code taken}, {@code already-member}, {@code wrong-password},
     * {@code wider-than-forum}, {@code not-in-network}, {@code end-before-start}, {@code in-the-past},
     * {@code time-skipped}, {@code less-than-registered}, {@code place-or-link}, {@code not-money},
     * {@code unclear-money}, {@code password-guessable}, {@code password-own-words}, {@code password-same},
     * {@code search-too-long}, {@code file-kind}, {@code file-too-large}, {@code file-empty}, {@code file-name},
     * {@code file-again}, {@code base64}.
     *
     * @param field name of the record component, for example {@code title}
     * @param code message key after {@code fault.}, for example {@code required}, {@code too-long}
     * @param limit the limit that the value broke, or the empty string
     * @param numbers what the message shows instead of the limit, formatted for the reader's language
     */
    public record Fault(String field, String code, String limit, List<? extends Number> numbers) {

        public Fault(String field, String code, String limit) {
            this(field, code, limit, List.of());
        }

        /** The values for the placeholders in the message, from <code>{0}</code> on. */
        public Object[] values() {
            return numbers.isEmpty() ? new Object[] {limit} : numbers.toArray();
        }
    }

    /** Collects faults; {@link #orThrow()} ends the check. */
    public static final class Check {
        private final List<Fault> faults = new ArrayList<>();

        /** Adds a fault unless {@code good}. */
        public Check that(boolean good, String field, String code) {
            if (!good) {
                faults.add(new Fault(field, code, ""));
            }
            return this;
        }

        /** Adds a fault unless {@code good}; its message names the limit. */
        public Check that(boolean good, String field, String code, long limit) {
            if (!good) {
                faults.add(new Fault(field, code, Long.toString(limit)));
            }
            return this;
        }

        /** Checks a text that must have visible content and at most {@code max} characters. */
        public Check text(String value, String field, int max) {
            that(Clean.shows(value), field, "required");
            return fits(value, field, max);
        }

        /** Checks a text that may be empty, but must have at most {@code max} characters. */
        public Check fits(String value, String field, int max) {
            return that(value.length() <= max, field, "too-long", max);
        }

        /** Checks a text that needs at least {@code min} characters. */
        public Check atLeast(String value, String field, int min) {
            return that(value.length() >= min, field, "too-short", min);
        }

        /** Checks a number between two limits, both included. */
        public Check within(int value, String field, int min, int max) {
            if (value < min || value > max) {
                faults.add(new Fault(field, "range", min + "–" + max));
            }
            return this;
        }

        /** Adds the faults of a record inside this one: {@code amount} becomes {@code lines[2].amount}. */
        public Check under(String path, Check inside) {
            faults.addAll(new InvalidException(inside.faults).under(path).faults());
            return this;
        }

        /** The faults found so far. */
        public List<Fault> faults() {
            return List.copyOf(faults);
        }

        /** @throws InvalidException if any fault was found */
        public void orThrow() {
            if (!faults.isEmpty()) {
                throw new InvalidException(faults);
            }
        }
    }
}
