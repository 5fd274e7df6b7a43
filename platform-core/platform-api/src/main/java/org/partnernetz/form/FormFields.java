// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.Shape;

/**
 * All fields of a form's record by their keys, in order, including those of nested records. Built once per record
 * class.
 */
final class FormFields {
    private static final ClassValue<FormFields> KNOWN = new ClassValue<>() {
        @Override
        protected FormFields computeValue(Class<?> type) {
            return new FormFields(type);
        }
    };

    private static final Pattern ROW = Pattern.compile("\\[\\d+]");

    private final Map<String, FormField> byKey = new LinkedHashMap<>();

    private FormFields(Class<?> type) {
        add(type, "");
    }

    /** @throws IllegalArgumentException naming a component that no field can hold */
    static FormFields of(Class<?> type) {
        return KNOWN.get(type);
    }

    private void add(Class<?> type, String path) {
        for (var part : Shape.of(type).parts()) {
            var key = path + part.name();
            if (!part.isNested() && (part.isMany() || !TypedText.takes(part.item()))) {
                throw new IllegalArgumentException("No field holds " + type.getName() + "." + part.name() + ", a "
                        + part.type().getSimpleName());
            }
            byKey.put(key, FormField.of(part, key));
            if (part.isNested()) {
                add(part.item(), key + '.');
            }
        }
    }

    /** Returns the field at a path in any row; null if the record has no such path. */
    @Nullable
    FormField at(String path) {
        return byKey.get(path.indexOf('[') < 0 ? path : ROW.matcher(path).replaceAll(""));
    }

    Map<String, FormField> all() {
        return byKey;
    }
}
