// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.form;

import java.util.regex.Pattern;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;

/**
 * Lets pages read and write a form by the paths of its fields: {@code #{page.facts.title}}. The tag of the form reads
 * and writes beside them which version the form shows.
 */
public class FormAccess extends ELResolver {
    /** No path of a field. */
    static final String VERSION = "*version";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Form<?> form && property != null) {
            context.setPropertyResolved(base, property);
            return property.equals(VERSION) ? version(form) : form.get(known(form, property));
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base instanceof Form<?> form && property != null) {
            var text = value == null ? "" : value.toString();
            if (!property.equals(VERSION)) {
                write(form, known(form, property), text);
            } else if (NUMBER.matcher(text).matches()) {
                form.showing(Integer.parseInt(text));
            }
            context.setPropertyResolved(base, property);
        }
    }

    /** A field for a file has the key of one that was sent. */
    private static void write(Form<?> form, String path, String text) {
        form.set(path, text);
        var field = form.field(path);
        if (field != null && field.isFile() && !text.isEmpty()) {
            FormTags.chosen(text).ifPresent(file -> form.hold(text, file));
        }
    }

    private static String version(Form<?> form) {
        return form.hasSeen() ? String.valueOf(form.seen()) : "";
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
