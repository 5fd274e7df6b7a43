// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

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
