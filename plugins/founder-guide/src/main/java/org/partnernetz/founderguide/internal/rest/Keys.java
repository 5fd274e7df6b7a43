// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import java.util.UUID;

import org.partnernetz.problem.NotFoundException;

/** Reads keys from paths. */
final class Keys {

    private Keys() {}

    /** @throws NotFoundException if it is none */
    static UUID of(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
