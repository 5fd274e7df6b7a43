// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.form;

import java.util.UUID;

import jakarta.faces.context.FacesContext;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.PersonId;

/**
 * What a button in a list acts with. The server knows such a button by its place in the list, and the list may have
 * changed since it was shown; the key that was shown comes back with the form.
 */
public final class ActedWith {
    private static final String POSTED = "with";

    private ActedWith() {}

    /** The key that was shown; that of the list if none came. What is no key names nothing. */
    public static @Nullable Object acted(@Nullable Object listed) {
        var posted = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(POSTED);
        if (posted == null || listed == null || posted.equals(listed.toString())) {
            return listed;
        }
        if (listed instanceof UUID) {
            return Keys.of(posted);
        }
        return listed instanceof PersonId ? new PersonId(Keys.of(posted)) : posted;
    }
}
