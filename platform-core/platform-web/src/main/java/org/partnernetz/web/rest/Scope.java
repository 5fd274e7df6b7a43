// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;

/** Whose items a list shows. */
public enum Scope {
    /** Of the organisation in the path. */
    ORGANISATION,
    /** Of all organisations, as far as they are for the network or public. */
    NETWORK;

    /** @throws InvalidException unless it is {@code organisation}, {@code network} or left out */
    public static Scope of(@Nullable String text) {
        if (text == null || text.equals("organisation")) {
            return ORGANISATION;
        } else if (text.equals("network")) {
            return NETWORK;
        }
        throw InvalidException.of("scope", "choice", "organisation, network");
    }
}
