// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A list; {@code next} is absent at its end. */
public record Items<T>(List<T> items, @Nullable String next) {

    static <T> Items<T> of(List<T> all) {
        return new Items<>(all, null);
    }
}
