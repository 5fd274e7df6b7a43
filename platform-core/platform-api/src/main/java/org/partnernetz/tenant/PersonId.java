// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.UUID;

/** The key of a person, the same in every organisation. */
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
