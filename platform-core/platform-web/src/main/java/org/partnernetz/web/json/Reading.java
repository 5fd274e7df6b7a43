// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

/** One body on its way into a record, with the faults found so far. */
final class Reading {
    private final List<Fault> faults = new ArrayList<>();

    /** Whether a type is a record all of whose fields have a JSON form. */
    static boolean understands(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents()).allMatch(component -> takes(component.getGenericType()));
    }

    private static boolean takes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Set.<Type>of(List.class, Set.class, Collection.class).contains(generic.getRawType())
                    && takes(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain && (Scalars.takes(plain) || understands(plain));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The record, or null if it could not be made; the faults then say why. */
    @Nullable
    Object record(JsonObject json, Class<?> type, String path) {
        var components = type.getRecordComponents();
        rejectUnknown(json, components, path);
        var before = faults.size();
        var values = Stream.of(components)
                .map(component -> component(json, component, path))
                .toArray();
        return faults.size() > before ? null : make(type, components, values, path);
    }

    private void rejectUnknown(JsonObject json, RecordComponent[] components, String path) {
        Set<String> known = Stream.of(components).map(RecordComponent::getName).collect(Collectors.toSet());
        json.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> fault(path + name, "unknown", ""));
    }

    private @Nullable Object component(JsonObject json, RecordComponent component, String path) {
        var name = path + component.getName();
        var value = json.get(component.getName());
        if (value != null && value != JsonValue.NULL) {
            return value(value, component.getGenericType(), name);
        }
        if (component.getType().isPrimitive()) {
            fault(name, "required", "");
        }
        return null;
    }

    private @Nullable Object value(JsonValue json, Type type, String name) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return many(json, raw, generic.getActualTypeArguments()[0], name);
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return json instanceof JsonObject object
                    ? record(object, wanted, name + ".")
                    : fault(name, "type", "OBJECT");
        }
        try {
            return Scalars.read(json, wanted);
        } catch (UnreadableException e) {
            return fault(name, e.code(), e.limit());
        }
    }

    private @Nullable Object many(JsonValue json, Class<?> raw, Type element, String name) {
        if (!(json instanceof JsonArray array)) {
            return fault(name, "type", "ARRAY");
        }
        var items = new ArrayList<@Nullable Object>();
        for (var i = 0; i < array.size(); i++) {
            items.add(value(array.get(i), element, name + "." + i));
        }
        return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(items) : items;
    }

    private @Nullable Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] values, String path) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            return fault(path.isEmpty() ? "body" : path.substring(0, path.length() - 1), "wrong", "");
        }
    }

    /** With as many faults as anybody reads, reading ends. */
    private @Nullable Object fault(String field, String code, String limit) {
        faults.add(new Fault(field, code, limit));
        if (faults.size() >= RecordReader.FAULTS_MAX) {
            throw new InvalidException(faults);
        }
        return null;
    }
}
