// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.reading.FileLimits;
import org.partnernetz.form.reading.Part;

/**
 * What a page needs to know about a component in order to show its field.
 *
 * @param key the path without row numbers: {@code lines.amount}
 * @param kind the type of {@code m:input}
 * @param max greatest number of characters, or of bytes of a file; null for no limit
 * @param optional whether it may stay empty
 * @param choices the names of an enum's constants, in their order, or the names of the kinds of files
 * @param words prefix of the message keys of the choices, for example {@code legalForm}
 */
public record FormField(
        String key, String kind, @Nullable Integer max, boolean optional, List<String> choices, String words) {
    /** Longer than any number or amount that a form accepts. */
    private static final int NUMBER_MAX = 40;

    static FormField of(Part part, String key) {
        var type = part.item();
        if (type == Upload.class) {
            return file(part, key);
        }
        return new FormField(key, kind(part), max(part), isOptional(part), choices(type), words(type));
    }

    private static FormField file(Part part, String key) {
        var limits = part.fileLimits();
        var kinds = limits.kinds().stream().map(Enum::name).toList();
        return new FormField(key, FieldKinds.FILE, limits.bytes(), isOptional(part), kinds, "");
    }

    /** Says whether the field is for a file. */
    public boolean isFile() {
        return kind.equals(FieldKinds.FILE);
    }

    /** Returns what a field for a file accepts, as in HTML: media types and file name extensions. */
    public String accept() {
        return kinds().map(FileKind::accept).collect(Collectors.joining(","));
    }

    /** Returns the same for people. */
    public String acceptLabel() {
        return kinds().map(FileKind::label).collect(Collectors.joining(", "));
    }

    /** Returns the limit of a file in megabytes. */
    public double megabytes() {
        return max == null ? 0 : new FileLimits(max, List.of()).megabytes();
    }

    private Stream<FileKind> kinds() {
        return isFile() ? choices.stream().map(FileKind::valueOf) : Stream.empty();
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
