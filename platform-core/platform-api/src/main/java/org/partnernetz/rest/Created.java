// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a method that makes something: the caller reads status 201, the item as the body, and its address as
 * {@code Location}.
 *
 * <pre>{@code
 * @POST
 * public Created<Note> write(@NotNull @Valid NewNote note) {
 *     var written = notes.write(note.text());
 *     return Created.of(written.id(), written);
 * }
 * }</pre>
 *
 * @param location without a leading slash below the address that was called, with one below what the plugin (or the
 *     organisation, for the core) has; null for none
 */
@Schema(extensions = @Extension(name = Created.MARK, value = "item"))
public record Created<T>(@Nullable String location, T item) {

    /** Marks the description of this type, which callers never see: they see the item. */
    public static final String MARK = "x-created";

    /** An item of the list that was called. */
    public static <T> Created<T> of(UUID id, T item) {
        return new Created<>(id.toString(), item);
    }

    /** An item of another list of the plugin, for example {@code copies/0190…}. */
    public static <T> Created<T> at(String path, T item) {
        return new Created<>("/" + path, item);
    }

    /** What is told this once and cannot be read again. */
    public static <T> Created<T> once(T item) {
        return new Created<>(null, item);
    }
}
