// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * Who wrote something, for which organisation.
 *
 * @param person null for visitors, who see the organisation only
 * @param name null for visitors, empty for a person who was erased
 */
public record Author(
        @Nullable PersonId person,
        @Nullable String name,
        String organisationSlug,
        String organisationName,
        String organisationInitials) {

    /** Whether this person was erased at their request; what they wrote stays. */
    public boolean isErased() {
        return name != null && name.isEmpty();
    }
}
