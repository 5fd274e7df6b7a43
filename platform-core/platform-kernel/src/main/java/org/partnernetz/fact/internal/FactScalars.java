// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Single values that a fact may hold. Each is read from the text that its {@code toString} gives. */
final class FactScalars {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(String.class, Function.identity()),
            Map.entry(boolean.class, Boolean::valueOf),
            Map.entry(Boolean.class, Boolean::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(double.class, Double::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(BigInteger.class, BigInteger::new),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(ZonedDateTime.class, ZonedDateTime::parse),
            Map.entry(ZoneId.class, ZoneId::of),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Period.class, Period::parse),
            Map.entry(Year.class, Year::parse),
            Map.entry(YearMonth.class, YearMonth::parse));

    static boolean know(Class<?> type) {
        return type.isEnum() || READERS.containsKey(type);
    }

    /** @throws IllegalArgumentException if the text is no value of the type */
    static Object read(String text, Class<?> type) {
        if (type.isEnum()) {
            for (var choice : type.getEnumConstants()) {
                if (((Enum<?>) choice).name().equals(text)) {
                    return choice;
                }
            }
            throw new IllegalArgumentException(type.getName() + " has no " + text);
        }
        var reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("No value is a " + type.getName());
        }
        return reader.apply(text);
    }

    static String text(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    private FactScalars() {}
}
