// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.paging;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A section of a list that has a stable order.
 *
 * @param next opaque key of the next page, null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of what a query found that asked for one item more than the page holds.
     *
     * @param key gives the key after which the next page begins, for the last item of this page
     */
    public static <T> Page<T> cut(List<T> found, PageRequest request, Function<? super T, String> key) {
        if (found.size() <= request.size()) {
            return new Page<>(found, null);
        }
        var shown = found.subList(0, request.size());
        return new Page<>(shown, key.apply(shown.get(shown.size() - 1)));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
