// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.Shape;

/** All fields of a form's record by their keys, in order; those of records inside it, too. Made once a record. */
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

    /** The field at a path, whatever row it is in; null for a path that the record does not have. */
    @Nullable
    FormField at(String path) {
        return byKey.get(path.indexOf('[') < 0 ? path : ROW.matcher(path).replaceAll(""));
    }

    Map<String, FormField> all() {
        return byKey;
    }
}
