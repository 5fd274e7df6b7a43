// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The components of a record, looked up once per class and discarded together with the class. */
public final class Shape {
    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<Part> parts;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        parts = Stream.of(type.getRecordComponents()).map(Part::new).toList();
        try {
            constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    public List<Part> parts() {
        return parts;
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** Returns the position of the component that a path begins with; -1 if there is none. */
    int place(String path) {
        var name = path.replaceFirst("[.\\[].*", "");
        return part(name).map(parts::indexOf).orElse(-1);
    }

    /** @throws InvocationTargetException if the record's constructor refuses the values */
    Object make(@Nullable Object[] values) throws InvocationTargetException {
        var all = new @Nullable Object[values.length];
        Arrays.setAll(all, i -> values[i] == null ? nothing(parts.get(i).type()) : values[i]);
        try {
            return constructor.newInstance(all);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
