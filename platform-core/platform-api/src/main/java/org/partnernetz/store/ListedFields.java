// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;

import org.partnernetz.paging.ListQuery;
import org.partnernetz.problem.InvalidException;

/** The {@link Listed} fields of an entity, including those in embedded values. */
record ListedFields(List<ListedField> fields) {
    /** Further words would hardly narrow the result. */
    private static final int SEARCH_MAX = 100;

    static ListedFields of(Class<?> type) {
        return new ListedFields(in(type, List.of()).map(ListedField::checked).toList());
    }

    private static Stream<ListedField> in(Class<?> type, List<Field> way) {
        return type == Object.class || type == OwnRow.class
                ? Stream.empty()
                : Stream.concat(
                        type.getSuperclass() == null ? Stream.empty() : in(type.getSuperclass(), way),
                        Arrays.stream(type.getDeclaredFields()).flatMap(field -> at(field, way)));
    }

    private static Stream<ListedField> at(Field field, List<Field> way) {
        var further = Stream.concat(way.stream(), Stream.of(field)).toList();
        var listed = field.getAnnotation(Listed.class);
        if (listed != null) {
            return Stream.of(new ListedField(further, List.of(listed.value())));
        }
        return field.isAnnotationPresent(Embedded.class) ? in(field.getType(), further) : Stream.empty();
    }

    private Stream<ListedField> that(Listed.Use use) {
        return fields.stream().filter(field -> field.allows(use));
    }

    /** Returns the order that the query asks for; newest first if it names no field. */
    Order order(Class<?> type, ListQuery query) {
        return that(Listed.Use.SORT)
                .filter(field -> field.name().equals(query.sort()))
                .findFirst()
                .map(field -> new Order(type.getName(), field, query.isDescending()))
                .orElse(Order.newest(type));
    }

    /** Returns the given conditions together with those for the query's filters and search. */
    Conditions narrowed(Conditions given, ListQuery query) {
        var narrowed = given;
        for (var field : that(Listed.Use.FILTER).toList()) {
            var asked = query.filter(field.name());
            if (asked.isPresent()) {
                narrowed = narrowed.and(field.path() + " = ?", value(field, asked.get()));
            }
        }
        var texts = that(Listed.Use.SEARCH).map(ListedField::path).toList();
        return texts.isEmpty() || query.search().isEmpty() ? narrowed : searched(narrowed, texts, query.search());
    }

    private static Object value(ListedField field, String asked) {
        return field.read(asked)
                .<Object>map(value -> value)
                .orElseThrow(() -> InvalidException.of(field.name(), "wrong"));
    }

    private static Conditions searched(Conditions narrowed, List<String> texts, String search) {
        if (search.length() > SEARCH_MAX) {
            throw InvalidException.of("search", "too-long", Integer.toString(SEARCH_MAX));
        }
        var text = texts.stream().map(path -> "coalesce(" + path + ", '')").collect(Collectors.joining(" || ' ' || "));
        return narrowed.and("function('core.holds', " + text + ", ?) = true", search);
    }
}
