// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.Part;
import org.partnernetz.money.Cents;
import org.partnernetz.tenant.PersonId;

/** Writes records as JSON: fields in order, times in ISO form, null values left out. */
public final class JsonText {

    public static String of(Record value) {
        return object(value).toString();
    }

    private static JsonValue object(Record value) {
        var json = OneJson.PROVIDER.createObjectBuilder();
        for (var component : value.getClass().getRecordComponents()) {
            value(read(value, component)).ifPresent(part -> json.add(component.getName(), part));
        }
        return json.build();
    }

    private static Optional<JsonValue> value(@Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        } else if (value instanceof Record nested && !Part.isSingle(nested.getClass())) {
            return Optional.of(object(nested));
        } else if (value instanceof Collection<?> many) {
            var array = OneJson.PROVIDER.createArrayBuilder();
            many.forEach(item -> array.add(value(item).orElse(JsonValue.NULL)));
            return Optional.of(array.build());
        } else if (value instanceof Map<?, ?> map) {
            var object = OneJson.PROVIDER.createObjectBuilder();
            map.forEach((key, item) -> object.add(key.toString(), value(item).orElse(JsonValue.NULL)));
            return Optional.of(object.build());
        }
        return Optional.of(scalar(value));
    }

    private static JsonValue scalar(Object value) {
        if (value instanceof Cents money) {
            return OneJson.PROVIDER.createValue(money.value());
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Number number) {
            return OneJson.PROVIDER.createValue(new BigDecimal(number.toString()));
        } else if (value instanceof Enum<?> choice) {
            return OneJson.PROVIDER.createValue(choice.name());
        } else if (value instanceof OffsetDateTime time) {
            return OneJson.PROVIDER.createValue(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        } else if (isWrittenAsText(value)) {
            return OneJson.PROVIDER.createValue(value.toString());
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

    private static @Nullable Object read(Record value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonText() {}
}
