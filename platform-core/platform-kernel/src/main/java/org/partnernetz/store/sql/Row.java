// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store.sql;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A row of a native query by column names, in the types that the slices use.
 *
 * @param columns reads a column, for example {@code tuple::get}
 */
public record Row(Function<String, @Nullable Object> columns) {

    public @Nullable String textOrNull(String column) {
        return (String) columns.apply(column);
    }

    public String text(String column) {
        return present(column, textOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return (UUID) columns.apply(column);
    }

    public UUID uuid(String column) {
        return present(column, uuidOrNull(column));
    }

    public long number(String column) {
        return present(column, (Number) columns.apply(column)).longValue();
    }

    public int count(String column) {
        return Math.toIntExact(number(column));
    }

    public @Nullable Integer countOrNull(String column) {
        return columns.apply(column) == null ? null : count(column);
    }

    public boolean flag(String column) {
        return present(column, (Boolean) columns.apply(column));
    }

    public Instant instant(String column) {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        var value = columns.apply(column);
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    public @Nullable LocalDate dateOrNull(String column) {
        var value = columns.apply(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public List<String> texts(String column) {
        return List.of((String[]) present(column, columns.apply(column)));
    }

    /** The same of a column that may be empty. */
    public List<String> textsOrNone(String column) {
        return columns.apply(column) == null ? List.of() : texts(column);
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is empty");
        }
        return value;
    }
}
