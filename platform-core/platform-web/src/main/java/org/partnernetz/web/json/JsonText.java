// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import jakarta.json.stream.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.Part;
import org.partnernetz.money.Cents;
import org.partnernetz.tenant.PersonId;

/** Writes records as JSON: fields in order, times in ISO form, null values left out. */
public final class JsonText {
    private static final int USUAL_SIZE = 1 << 12;

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    public static String of(Record value) {
        var text = new StringWriter(USUAL_SIZE);
        try (var json = OneJson.PROVIDER.createGenerator(text)) {
            new JsonText(json).object(value);
        }
        return text.toString();
    }

    private void object(Record value) {
        json.writeStartObject();
        for (var field : RecordFields.of(value).all()) {
            var part = field.in(value);
            if (part != null) {
                entry(field.name(), part);
            }
        }
        json.writeEnd();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Record nested && !Part.isSingle(nested.getClass())) {
            object(nested);
        } else if (value instanceof Collection<?> many) {
            json.writeStartArray();
            many.forEach(this::value);
            json.writeEnd();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, item) -> entry(key.toString(), item));
            json.writeEnd();
        } else {
            scalar(value);
        }
    }

    private void entry(String key, @Nullable Object item) {
        json.writeKey(key);
        value(item);
    }

    private void scalar(Object value) {
        if (value instanceof Boolean truth) {
            json.write(truth);
        } else if (value instanceof Number || value instanceof Cents) {
            number(value);
        } else {
            json.write(text(value));
        }
    }

    private void number(Object value) {
        if (value instanceof Cents money) {
            json.write(money.value());
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else {
            json.write(new BigDecimal(value.toString()));
        }
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> choice) {
            return choice.name();
        } else if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        } else if (isWrittenAsText(value)) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "no JSON form for " + value.getClass().getName());
    }

    private static boolean isWrittenAsText(Object value) {
        return value instanceof CharSequence
                || value instanceof UUID
                || value instanceof PersonId
                || value instanceof Temporal
                || value instanceof TemporalAmount;
    }
}
