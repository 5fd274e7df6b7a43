// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import jakarta.security.enterprise.credential.Credential;

import org.jspecify.annotations.Nullable;
import org.partnernetz.member.SignIn.Entered;

/**
 * Says that somebody has just proven to be this person. Only the sign-in page makes one, and whoever takes the answers
 * of providers.
 *
 * @param only slug of the organisation where alone that counts, because its provider says so; null if it counts
 *     everywhere
 * @param factor whether this provider has checked a second factor
 */
public record ProvenPerson(Entered entered, @Nullable String only, boolean factor) implements Credential {

    /** Somebody who has proven it here. */
    public ProvenPerson(Entered entered) {
        this(entered, null, false);
    }
}
