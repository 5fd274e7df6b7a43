// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.form;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;

/** Lets pages read and write a form by the paths of its fields: {@code #{page.facts.title}}. */
public class FormAccess extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Form<?> form && property != null) {
            context.setPropertyResolved(base, property);
            return form.get(known(form, property));
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base instanceof Form<?> form && property != null) {
            form.set(known(form, property), value == null ? "" : value.toString());
            context.setPropertyResolved(base, property);
        }
    }

    private static String known(Form<?> form, Object property) {
        var path = property.toString();
        if (form.field(path) == null) {
            throw new PropertyNotFoundException("The form has no field " + path + ": there are "
                    + form.fields().keySet());
        }
        return path;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Form<?>) {
            context.setPropertyResolved(base, property);
            return String.class;
        }
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Form<?>) {
            context.setPropertyResolved(base, property);
        }
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Form<?> ? String.class : null;
    }
}
