// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

/**
 * Conditions that rows must all meet; in JPQL the row is {@code e}.
 *
 * @param texts conditions in JPQL, in which each {@code ?} is replaced by the next value
 */
record Conditions(List<String> texts, List<Object> values) {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");

    static Conditions none() {
        return new Conditions(List.of(), List.of());
    }

    /** Returns the path of a field of the row, and refuses anything else, so that it cannot get into a query. */
    static String path(String field) {
        if (!FIELD.matcher(field).matches()) {
            throw new IllegalArgumentException(field + " is no name of a field");
        }
        return "e." + field;
    }

    /** A field of the row has this value, or is empty for null. */
    Conditions with(String field, @Nullable Object value) {
        var path = path(field);
        return value == null ? and(path + " is null") : and(path + " = ?", value);
    }

    /** Gives a row the values that are asked for; fields that have to be empty are so in a fresh one. */
    <E> E fill(E row) {
        var left = new ArrayList<>(values);
        for (var text : texts) {
            if (text.endsWith(" = ?")) {
                set(row, text.substring("e.".length(), text.length() - " = ?".length()), left.remove(0));
            }
        }
        return row;
    }

    private static void set(Object row, String field, Object value) {
        try {
            var found = declared(row.getClass(), field);
            found.setAccessible(true);
            found.set(row, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be set", e);
        }
    }

    private static Field declared(Class<?> type, String field) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                .filter(one -> one.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no field " + field));
    }

    boolean isNone() {
        return texts.isEmpty();
    }

    Conditions and(String text, Object... more) {
        return new Conditions(
                Stream.concat(texts.stream(), Stream.of(text)).toList(),
                Stream.concat(values.stream(), Stream.of(more)).toList());
    }

    <T> TypedQuery<T> query(EntityManager em, String select, Class<?> rows, String order, Class<T> result) {
        var name = em.getMetamodel().entity(rows).getName();
        var where = texts.isEmpty() ? "" : " where " + numbered(String.join(" and ", texts));
        var query = em.createQuery(select + " from " + name + " e" + where + order, result);
        for (var at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }

    private static String numbered(String text) {
        var parts = new ArrayList<>(List.of(text.split("\\?", -1)));
        var numbered = new StringBuilder(parts.get(0));
        for (var at = 1; at < parts.size(); at++) {
            numbered.append('?').append(at).append(parts.get(at));
        }
        return numbered.toString();
    }
}
