// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.json.OneJson;

/**
 * Facts as JSON. Reading is patient: what the record does not know is passed over, what the text does not have is null
 * or zero, so that a plugin may add components between telling and hearing. Nothing of a record's class is remembered.
 */
final class FactText {

    /** @throws IllegalArgumentException if the record holds something that has no JSON form */
    static String of(Record fact) {
        return write(fact, fact.getClass()).toString();
    }

    /** @throws IllegalArgumentException if the text is none of the type's */
    static <F extends Record> F read(String text, Class<F> type) {
        try (var reader = OneJson.PROVIDER.createReader(new StringReader(text))) {
            return type.cast(Objects.requireNonNull(read(reader.readObject(), type), "an object is never null"));
        } catch (JsonException | ClassCastException e) {
            throw new IllegalArgumentException("No " + type.getName() + " in " + text, e);
        }
    }

    private static JsonValue write(@Nullable Object value, Type type) {
        var element = element(type);
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof Record nested) {
            var object = OneJson.PROVIDER.createObjectBuilder();
            for (var component : nested.getClass().getRecordComponents()) {
                object.add(component.getName(), write(get(nested, component), component.getGenericType()));
            }
            return object.build();
        } else if (value instanceof Collection<?> many && element != null) {
            var array = OneJson.PROVIDER.createArrayBuilder();
            many.forEach(item -> array.add(write(item, element)));
            return array.build();
        } else if (type instanceof Class<?> plain && FactScalars.know(plain)) {
            return OneJson.PROVIDER.createValue(FactScalars.text(value));
        }
        throw new IllegalArgumentException("A fact cannot hold " + type.getTypeName());
    }

    private static @Nullable Object read(JsonValue json, Type type) {
        var element = element(type);
        if (json.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        } else if (type instanceof Class<?> record && record.isRecord()) {
            return make(record, json.asJsonObject());
        } else if (element != null) {
            return many(json.asJsonArray(), (Class<?>) ((ParameterizedType) type).getRawType(), element);
        } else if (type instanceof Class<?> plain && FactScalars.know(plain) && !(json instanceof JsonStructure)) {
            return FactScalars.read(json instanceof JsonString text ? text.getString() : json.toString(), plain);
        }
        throw new IllegalArgumentException("No " + type.getTypeName() + " in " + json);
    }

    private static Object many(JsonArray array, Class<?> raw, Type element) {
        var items = array.stream().map(item -> read(item, element)).toList();
        return raw == Set.class ? new LinkedHashSet<>(items) : items;
    }

    /** What a list or set is made of, null for everything else. */
    private static @Nullable Type element(Type type) {
        return type instanceof ParameterizedType generic
                        && (generic.getRawType() == List.class || generic.getRawType() == Set.class)
                ? generic.getActualTypeArguments()[0]
                : null;
    }

    private static Object make(Class<?> type, JsonObject json) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> component(json.get(component.getName()), component))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getName() + " refuses the fact as it was told", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object component(@Nullable JsonValue value, RecordComponent component) {
        var read = value == null ? null : read(value, component.getGenericType());
        var type = component.getType();
        return read == null && type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : read;
    }

    private static @Nullable Object get(Record value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private FactText() {}
}
