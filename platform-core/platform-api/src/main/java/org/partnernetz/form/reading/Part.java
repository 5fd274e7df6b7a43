// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form.reading;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.form.OwnDefaults;
import org.partnernetz.money.Cents;
import org.partnernetz.tenant.PersonId;

/** A component of a record: its type, and whether it is required. */
public final class Part {
    private static final Set<Class<?>> SINGLE = Set.of(Cents.class, PersonId.class);

    private final RecordComponent component;
    private final Class<?> item;
    private final boolean demanded;
    private final boolean nullable;
    private final boolean lines;

    Part(RecordComponent component) {
        this.component = component;
        item = item(component.getGenericType());
        demanded =
                component.getType().isPrimitive() || has(NotNull.class) || has(NotBlank.class) || has(NotEmpty.class);
        nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getDeclaringRecord().isAnnotationPresent(OwnDefaults.class);
        lines = has(Lines.class);
    }

    private static Class<?> item(Type type) {
        if (type instanceof ParameterizedType generic) {
            return item(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    /** Says whether a record stands for a single value instead of having parts. */
    public static boolean isSingle(Class<?> type) {
        return SINGLE.contains(type);
    }

    public String name() {
        return component.getName();
    }

    public Class<?> type() {
        return component.getType();
    }

    /** Returns the type of a list's items; for anything else the type itself. */
    public Class<?> item() {
        return item;
    }

    public boolean isMany() {
        return Collection.class.isAssignableFrom(type());
    }

    /** Says whether the item is a record with parts. */
    public boolean isNested() {
        return item.isRecord() && !isSingle(item);
    }

    /** Says whether the component is required: by its type, by a constraint, or because it is not {@code @Nullable}. */
    public boolean isNeeded() {
        return demanded || !nullable;
    }

    /**
     * Says whether the type or a constraint requires the component. For any other missing component the record itself
     * may have a default.
     */
    public boolean isDemanded() {
        return demanded;
    }

    /** Says whether the component is a text of several lines. */
    public boolean isLines() {
        return lines;
    }

    /** Returns what the component says of the files that it accepts. */
    public FileLimits fileLimits() {
        return FileLimits.of(this);
    }

    /** Returns what stands for nothing: an empty text or an empty list; null if the type has no such value. */
    public @Nullable Object empty() {
        if (type() == String.class) {
            return "";
        } else if (Set.class.isAssignableFrom(type())) {
            return Set.of();
        }
        return isMany() ? List.of() : null;
    }

    /** Returns the component's value in a record. */
    public @Nullable Object of(Object record) {
        try {
            return asked(record);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says whether the record has a value for it: one that was sent, or a default of the record's own. */
    boolean isIn(Object record) {
        try {
            return asked(record) != null;
        } catch (InvocationTargetException e) {
            return false;
        }
    }

    private @Nullable Object asked(Object record) throws InvocationTargetException {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean has(Class<? extends Annotation> annotation) {
        return annotation(annotation).isPresent();
    }

    /**
     * Returns an annotation of the component. Java copies constraints from a component to its field, so they are read
     * there.
     */
    public <A extends Annotation> Optional<A> annotation(Class<A> annotation) {
        try {
            var field = component.getDeclaringRecord().getDeclaredField(component.getName());
            return Optional.ofNullable(field.getAnnotation(annotation));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
