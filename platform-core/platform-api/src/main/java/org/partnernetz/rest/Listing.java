// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.Page;

/**
 * The answer of a method that returns a list. If the list may be long, take a {@link Stretch} as parameter.
 *
 * @param next what the caller passes as {@code after} to get the following items, null at the end
 */
@Schema(description = "A stretch of a list in its stable order.")
public record Listing<T>(
        @Schema(description = "The items.", required = true) List<T> items,

        @Schema(
                description = "Opaque key: pass it as `after` for the following items. Absent at the end.",
                examples = "MjAyNi0xMS0yMlQxMDowMDowMFo")
        @Nullable
        String next) {

    /** A list that is always returned as a whole. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /** A list that is always returned as a whole, with each item converted. */
    public static <S, T> Listing<T> whole(List<S> items, Function<? super S, ? extends T> change) {
        return new Listing<>(items.stream().<T>map(change).toList(), null);
    }

    public static <T> Listing<T> of(Page<T> page) {
        return new Listing<>(page.items(), page.next());
    }

    /** A page, with each item converted. */
    public static <S, T> Listing<T> of(Page<S> page, Function<? super S, ? extends T> change) {
        return of(page.map(change));
    }
}
