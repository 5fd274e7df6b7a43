// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.partnernetz.form.Upload;
import org.partnernetz.form.reading.UnreadableException;
import org.partnernetz.money.Cents;
import org.partnernetz.tenant.PersonId;

/** Single values: what JSON has of them, and what it writes as text. */
final class JsonScalars {
    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
            int.class, BigDecimal::intValueExact,
            Integer.class, BigDecimal::intValueExact,
            long.class, BigDecimal::longValueExact,
            Long.class, BigDecimal::longValueExact,
            Cents.class, number -> new Cents(number.longValueExact()),
            BigDecimal.class, number -> number);
    private static final Map<Class<?>, Function<String, Object>> TIMES = Map.of(
            Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
            OffsetDateTime.class, OffsetDateTime::parse,
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse,
            LocalTime.class, LocalTime::parse,
            YearMonth.class, YearMonth::parse);

    /** How a wrong one is told, where not as a point in time. */
    private static final Map<Class<?>, String> CODES = Map.of(
            LocalDate.class, "date",
            LocalDateTime.class, "local-time",
            LocalTime.class, "time-of-day",
            YearMonth.class, "month");

    static boolean takes(Class<?> type) {
        return type == boolean.class
                || type == Boolean.class
                || type == String.class
                || type == UUID.class
                || type == Upload.class
                || type == PersonId.class
                || type.isEnum()
                || NUMBERS.containsKey(type)
                || TIMES.containsKey(type);
    }

    static Object read(JsonValue json, Class<?> type) throws UnreadableException {
        if (type == boolean.class || type == Boolean.class) {
            return truth(json);
        }
        if (type == Upload.class) {
            return JsonFile.read(json);
        }
        var number = NUMBERS.get(type);
        return number == null ? text(string(json), type) : number(json, number);
    }

    private static Object truth(JsonValue json) throws UnreadableException {
        if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
            return json == JsonValue.TRUE;
        }
        throw new UnreadableException("type", "BOOLEAN");
    }

    private static Object number(JsonValue json, Function<BigDecimal, Object> convert) throws UnreadableException {
        if (json instanceof JsonNumber number) {
            try {
                return convert.apply(number.bigDecimalValue());
            } catch (ArithmeticException e) {
                throw new UnreadableException("number", "");
            }
        }
        throw new UnreadableException("type", "NUMBER");
    }

    private static String string(JsonValue json) throws UnreadableException {
        if (json instanceof JsonString string) {
            return string.getString();
        }
        throw new UnreadableException("type", "STRING");
    }

    private static Object text(String text, Class<?> type) throws UnreadableException {
        if (type == String.class) {
            return plain(text);
        } else if (type == UUID.class) {
            return uuid(text);
        } else if (type == PersonId.class) {
            return new PersonId(uuid(text));
        } else if (type.isEnum()) {
            return choice(text, type);
        }
        var time = TIMES.get(type);
        if (time == null) {
            throw new IllegalArgumentException("no JSON form for " + type);
        }
        return time(text, time, type);
    }

    /** The database keeps neither NUL nor halves of characters, and nobody means them. */
    private static String plain(String text) throws UnreadableException {
        if (text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new UnreadableException("character", "");
        }
        return text;
    }

    private static UUID uuid(String text) throws UnreadableException {
        if (UUID_FORM.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        throw new UnreadableException("uuid", "");
    }

    private static Object choice(String text, Class<?> type) throws UnreadableException {
        for (var choice : type.getEnumConstants()) {
            if (name(choice).equals(text)) {
                return choice;
            }
        }
        throw new UnreadableException(
                "choice",
                Stream.of(type.getEnumConstants()).map(JsonScalars::name).collect(Collectors.joining(", ")));
    }

    private static String name(Object choice) {
        return ((Enum<?>) choice).name();
    }

    private static Object time(String text, Function<String, Object> parse, Class<?> type) throws UnreadableException {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw new UnreadableException(CODES.getOrDefault(type, "time"), "");
        }
    }

    private JsonScalars() {}
}
