// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A field that readers of a list may sort, filter or search by.
 *
 * @param way the Java fields that lead from the row to it, through the value in which it is embedded
 */
record ListedField(List<Field> way, List<Listed.Use> uses) {
    private static final Map<Class<?>, Function<String, ?>> ORDERED = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse,
            Instant.class, Instant::parse);

    ListedField {
        way = List.copyOf(way);
        uses = List.copyOf(uses);
    }

    /** @throws IllegalArgumentException if its type does not allow one of its uses */
    ListedField checked() {
        if (uses.contains(Listed.Use.SORT) && !ORDERED.containsKey(type())) {
            throw new IllegalArgumentException(last() + " has no order to sort by");
        }
        if (uses.contains(Listed.Use.SEARCH) && type() != String.class) {
            throw new IllegalArgumentException(last() + " is no text to search in");
        }
        if (uses.contains(Listed.Use.FILTER) && !ORDERED.containsKey(type()) && !isChoice()) {
            throw new IllegalArgumentException(last() + " has no values that an address could hold");
        }
        return this;
    }

    private boolean isChoice() {
        return type().isEnum() || type() == UUID.class || type() == boolean.class || type() == Boolean.class;
    }

    boolean allows(Listed.Use use) {
        return uses.contains(use);
    }

    private Field last() {
        return way.get(way.size() - 1);
    }

    private Class<?> type() {
        return last().getType();
    }

    String name() {
        return last().getName();
    }

    String path() {
        return "e." + String.join(".", way.stream().map(Field::getName).toList());
    }

    @Nullable
    Object of(OwnRow row) {
        Object value = row;
        try {
            for (var field : way) {
                field.setAccessible(true);
                value = value == null ? null : field.get(value);
            }
            return value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a text as a value of the field; empty if it is none. */
    Optional<?> read(String text) {
        try {
            return ORDERED.containsKey(type()) ? Optional.of(ORDERED.get(type()).apply(text)) : chosen(text);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<?> chosen(String text) {
        if (type() == UUID.class) {
            return Keys.find(text);
        }
        var choices = type().isEnum() ? type().getEnumConstants() : new Object[] {true, false};
        return Arrays.stream(choices)
                .filter(choice -> text.equals(choice instanceof Enum<?> constant ? constant.name() : choice.toString()))
                .findFirst();
    }
}
