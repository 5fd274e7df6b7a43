// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.NotFoundException;

/** Reads keys from addresses. */
public final class Keys {
    public static final UUID NONE = new UUID(0, 0);

    private Keys() {}

    /** @throws NotFoundException if the address names none */
    public static UUID of(@Nullable String named) {
        try {
            return UUID.fromString(String.valueOf(named));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
