// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.UnreadableException;
import org.partnernetz.money.Cents;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/** Converts single values from what people type or browsers send, and back. */
final class TypedText {
    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "on", true, "false", false);

    private static final Map<Class<?>, Reader> READERS = Map.ofEntries(
            Map.entry(boolean.class, TypedText::truth),
            Map.entry(Boolean.class, TypedText::truth),
            Map.entry(int.class, TypedNumber::whole),
            Map.entry(Integer.class, TypedNumber::whole),
            Map.entry(long.class, TypedNumber::large),
            Map.entry(Long.class, TypedNumber::large),
            Map.entry(BigDecimal.class, TypedNumber::decimal),
            Map.entry(Cents.class, TypedText::cents),
            Map.entry(UUID.class, text -> key(text, "wrong")),
            Map.entry(PersonId.class, text -> new PersonId(key(text, "not-a-person"))),
            Map.entry(LocalDate.class, text -> day(TypedDay::date, text, "not-a-day")),
            Map.entry(LocalTime.class, text -> day(TypedDay::time, text, "not-a-time-of-day")),
            Map.entry(LocalDateTime.class, text -> day(TypedDay::dateTime, text, "not-a-time")),
            Map.entry(Instant.class, text -> day(TypedDay::moment, text, "not-a-time")),
            Map.entry(YearMonth.class, text -> day(TypedDay::month, text, "not-a-month")));

    private TypedText() {}

    /** Says whether a field can hold values of the type. */
    static boolean takes(Class<?> type) {
        return type == String.class || type == Upload.class || type.isEnum() || READERS.containsKey(type);
    }

    /** @param text a text with visible content */
    static Object read(String text, Class<?> type, boolean lines) throws UnreadableException {
        if (type == String.class) {
            return lines ? Clean.lines(text) : Clean.line(text);
        }
        var line = Clean.line(text);
        if (type.isEnum()) {
            return choice(line, type);
        }
        var reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("No field holds a " + type.getName());
        }
        return reader.read(line);
    }

    /** Returns the text that a field shows for a value at first. */
    static String of(@Nullable Object value) {
        if (value == null || value instanceof Upload) {
            return "";
        } else if (value instanceof Cents money) {
            return money.typed();
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        } else if (value instanceof Enum<?> choice) {
            return choice.name();
        } else if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, NetworkDays.ZONE)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        }
        return value.toString();
    }

    private static Object truth(String text) throws UnreadableException {
        var truth = TRUTHS.get(text);
        if (truth == null) {
            throw new UnreadableException("wrong", "");
        }
        return truth;
    }

    private static Object cents(String text) throws UnreadableException {
        try {
            return Cents.read(text, "");
        } catch (InvalidException e) {
            var fault = e.faults().get(0);
            throw new UnreadableException(fault.code(), fault.limit(), fault.numbers());
        }
    }

    /** Of a person it is never typed: what is no key is a name that nobody has, or several people. */
    private static UUID key(String text, String code) throws UnreadableException {
        if (UUID_FORM.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        throw new UnreadableException(code, "");
    }

    /** People never type the name of a choice, so the fault for an unknown one lists no names. */
    private static Object choice(String text, Class<?> type) throws UnreadableException {
        for (var choice : type.getEnumConstants()) {
            if (((Enum<?>) choice).name().equals(text)) {
                return choice;
            }
        }
        throw new UnreadableException("wrong", "");
    }

    private static Object day(Reader reader, String text, String code) throws UnreadableException {
        try {
            return reader.read(text);
        } catch (DateTimeException e) {
            throw new UnreadableException(code, "");
        }
    }

    /** One type of values. */
    private interface Reader {
        Object read(String text) throws UnreadableException;
    }
}
