// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

/** A native query with its values. If the query returns rows, the repository creates it with {@code Tuple.class}. */
public final class Sql {
    private final org.hibernate.query.Query<?> query;

    private Sql(org.hibernate.query.Query<?> query) {
        this.query = query;
    }

    public static Sql of(Query query) {
        return new Sql(query.unwrap(org.hibernate.query.Query.class));
    }

    public Sql with(String name, Object value) {
        query.setParameter(name, value);
        return this;
    }

    public Sql with(String name, Instant value) {
        return withOrNull(name, value, Instant.class);
    }

    public Sql with(String name, List<String> texts) {
        query.setParameter(name, texts.toArray(String[]::new));
        return this;
    }

    /** @param type the type in the database, which null does not reveal */
    public <T> Sql withOrNull(String name, @Nullable T value, Class<T> type) {
        query.setParameter(name, value, type);
        return this;
    }

    /** Sets a time limit. When it is exceeded, a {@code QueryTimeoutException} ends the query and the transaction. */
    public Sql within(Duration limit) {
        query.setTimeout(Math.toIntExact(limit.toSeconds()));
        return this;
    }

    public <T> List<T> list(Function<Row, T> reading) {
        return query.getResultList().stream()
                .map(row -> reading.apply(new Row(((Tuple) row)::get)))
                .toList();
    }

    public <T> Optional<T> first(Function<Row, T> reading) {
        return list(reading).stream().findFirst();
    }

    public <T> T one(Function<Row, T> reading) {
        return first(reading).orElseThrow();
    }

    /** @return the number of rows written */
    public int run() {
        return query.executeUpdate();
    }
}
