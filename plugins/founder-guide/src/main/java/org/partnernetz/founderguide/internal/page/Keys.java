// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.spi.LoadedPage.Place;
import org.partnernetz.problem.NotFoundException;

/** Reads keys from addresses. */
final class Keys {
    static final UUID NONE = new UUID(0, 0);

    private Keys() {}

    /** @throws NotFoundException if the address names none */
    static UUID of(Place place) {
        return of(place.item());
    }

    static UUID of(@Nullable String item) {
        try {
            return UUID.fromString(String.valueOf(item));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
