// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * The author of a text, and the organisation for which it was written.
 *
 * @param person null if the reader is a visitor, because visitors see only the organisation
 * @param name null if the reader is a visitor, empty if the author was erased
 * @param picture SHA-256 of the author's picture; null if there is none, or none that the reader may see
 */
public record Author(
        @Nullable PersonId person,
        @Nullable String name,
        String organisationSlug,
        String organisationName,
        String organisationInitials,
        @Nullable String picture) {

    /** Without a picture, and as before version 1.5. */
    public Author(
            @Nullable PersonId person,
            @Nullable String name,
            String organisationSlug,
            String organisationName,
            String organisationInitials) {
        this(person, name, organisationSlug, organisationName, organisationInitials, null);
    }

    /** Says whether this person was erased on request. What they wrote stays. */
    public boolean isErased() {
        return name != null && name.isEmpty();
    }
}
