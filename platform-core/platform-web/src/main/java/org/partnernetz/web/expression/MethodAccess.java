// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;

import org.jspecify.annotations.Nullable;

/**
 * Calls methods without parameters on records, such as {@code #{post.createdAt()}}, with a table created once per
 * record type. The general resolver searches all methods of the type on every call, and a page with a list makes
 * thousands of calls.
 */
public class RecordAccess extends ELResolver {
    private static final Object[] NOTHING = {};

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] values) {
        if (base instanceof Record && (values == null || values.length == 0)) {
            var accessor = ACCESSORS.get(base.getClass()).get(method.toString());
            if (accessor != null) {
                context.setPropertyResolved(base, method);
                return call(accessor, base);
            }
        }
        return null;
    }

    private static @Nullable Object call(Method accessor, Object base) {
        try {
            return accessor.invoke(base, NOTHING);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** Empty for a type that is not public: the general resolver finds an interface that shows the method, or fails. */
    private static Map<String, Method> accessors(Class<?> type) {
        var accessors = new HashMap<String, Method>();
        if (Modifier.isPublic(type.getModifiers())) {
            for (var method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())) {
                    accessors.put(method.getName(), method);
                }
            }
        }
        return Map.copyOf(accessors);
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // records do not change
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
