// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;

import org.jspecify.annotations.Nullable;

/**
 * Calls methods such as {@code #{post.createdAt()}}, {@code #{key.concat('.hint')}} and {@code #{faults.has(path)}} by
 * a table created once per type. The general resolver copies and searches all methods of the type on every call, and a
 * page makes hundreds of calls. It is left what needs a choice between methods or a conversion of values.
 */
public class MethodAccess extends ELResolver {
    private static final Object[] NOTHING = {};

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] values) {
        var given = values == null ? NOTHING : values;
        if (base == null || types != null && given.length > 0) {
            return null;
        }
        var found = Signatures.find(base, method.toString(), given);
        if (found == null) {
            return null;
        }
        context.setPropertyResolved(base, method);
        return call(found, base, given);
    }

    private static @Nullable Object call(Method method, Object base, Object... values) {
        try {
            return method.invoke(base, values);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
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
        // it only calls
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
