// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.Part;

/**
 * What a page needs to know about a component in order to show its field.
 *
 * @param key the path without row numbers: {@code lines.amount}
 * @param kind the type of {@code m:input}
 * @param max greatest number of characters, null for no limit
 * @param optional whether it may stay empty
 * @param choices the names of an enum's constants, in their order
 * @param words prefix of the message keys of the choices, for example {@code legalForm}
 */
public record FormField(
        String key, String kind, @Nullable Integer max, boolean optional, List<String> choices, String words) {
    /** Longer than any number or amount that a form accepts. */
    private static final int NUMBER_MAX = 40;

    static FormField of(Part part, String key) {
        var type = part.item();
        return new FormField(key, kind(part), max(part), isOptional(part), choices(type), words(type));
    }

    private static String kind(Part part) {
        var type = part.item();
        if (part.isMany()) {
            return "rows";
        } else if (type.isEnum()) {
            return "select";
        } else if (type == String.class) {
            return part.isLines() ? "area" : "text";
        }
        return FieldKinds.of(type);
    }

    private static @Nullable Integer max(Part part) {
        var size = part.annotation(Size.class).map(Size::max).orElse(Integer.MAX_VALUE);
        if (part.item() == String.class && size < Integer.MAX_VALUE) {
            return size;
        }
        return FieldKinds.isNumber(part.item()) ? NUMBER_MAX : null;
    }

    /** A text that may be empty is optional. */
    private static boolean isOptional(Part part) {
        if (part.type() == String.class) {
            return !part.has(NotBlank.class)
                    && !part.has(NotEmpty.class)
                    && part.annotation(Size.class).map(Size::min).orElse(0) == 0;
        }
        return !part.isNeeded();
    }

    private static List<String> choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(choice -> ((Enum<?>) choice).name())
                        .toList()
                : List.of();
    }

    private static String words(Class<?> type) {
        var name = type.getSimpleName();
        return type.isEnum() ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : "";
    }
}
