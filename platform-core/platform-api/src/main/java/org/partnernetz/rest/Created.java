// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a method that creates something: the caller gets status 201, the item as the body, and its address as
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
 * @param location without a leading slash it is relative to the address that was called; with one it is relative to the
 *     address of the plugin (for the core, of the organisation); null for none
 */
@Schema(extensions = @Extension(name = Created.MARK, value = "item"))
public record Created<T>(@Nullable String location, T item) {

    /** Marks this type in the OpenAPI description, where it is replaced by the item, which is all that callers see. */
    public static final String MARK = "x-created";

    /** An item of the list that was called. */
    public static <T> Created<T> of(UUID id, T item) {
        return new Created<>(id.toString(), item);
    }

    /** An item of another list of the plugin, for example {@code copies/0190…}. */
    public static <T> Created<T> at(String path, T item) {
        return new Created<>("/" + path, item);
    }

    /** Something that is shown only once and has no address. */
    public static <T> Created<T> once(T item) {
        return new Created<>(null, item);
    }
}
