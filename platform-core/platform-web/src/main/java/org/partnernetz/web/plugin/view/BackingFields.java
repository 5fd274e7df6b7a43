// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.spi.PluginPage;

/**
 * Reads the public fields of the backings of plugins, {@code #{plot.beds}}, so that a page needs no getters. A field
 * that is not final is written by its form, too.
 */
public class BackingFields extends ELResolver {
    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
            return type.isAnnotationPresent(PluginPage.class)
                    ? Arrays.stream(type.getFields())
                            .filter(field -> !Modifier.isStatic(field.getModifiers()))
                            .collect(Collectors.toMap(Field::getName, Function.identity()))
                    : Map.of();
        }
    };

    private static @Nullable Field field(@Nullable Object base, @Nullable Object property) {
        return base == null || property == null
                ? null
                : FIELDS.get(base.getClass()).get(property.toString());
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        var field = field(base, property);
        if (field == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return field.get(base);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        var field = field(base, property);
        if (field == null) {
            return;
        }
        if (Modifier.isFinal(field.getModifiers())) {
            throw new PropertyNotWritableException(field.toString());
        }
        context.setPropertyResolved(base, property);
        try {
            field.set(base, value);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        var field = field(base, property);
        if (field == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return field.getType();
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        var field = field(base, property);
        if (field == null) {
            return false;
        }
        context.setPropertyResolved(base, property);
        return Modifier.isFinal(field.getModifiers());
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
