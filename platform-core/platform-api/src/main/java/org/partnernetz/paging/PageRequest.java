// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.paging;

import org.jspecify.annotations.Nullable;

/**
 * Asks for the page after a key. A key that was never issued gives the first page.
 *
 * @param after the value of {@link Page#next()}, null for the first page
 * @param size 1 to {@value #SIZE_MAX}
 */
public record PageRequest(@Nullable String after, int size) {
    public static final int SIZE_MAX = 100;
    public static final int SIZE_DEFAULT = 20;

    public PageRequest {
        size = Math.max(1, Math.min(size, SIZE_MAX));
    }

    public static PageRequest first() {
        return new PageRequest(null, SIZE_DEFAULT);
    }

    public static PageRequest after(@Nullable String key) {
        return new PageRequest(key == null || key.isBlank() ? null : key, SIZE_DEFAULT);
    }
}
