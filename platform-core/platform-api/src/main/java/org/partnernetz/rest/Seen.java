// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import java.util.regex.Pattern;

import jakarta.ws.rs.HeaderParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;

/** The version of an item to which a change refers, from {@code If-Match}. */
public class Seen {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    @HeaderParam("If-Match")
    @Parameter(
            description =
                    "The `ETag` that was answered with the item: 409 `changed-meanwhile` if it has changed since. "
                            + "Without it, or with `*`, whatever is there is replaced.")
    @Nullable
    String match;

    /**
     * The version, or null if the caller named none.
     *
     * @throws InvalidException if it is not an {@code ETag} of this platform
     */
    public @Nullable Integer version() {
        if (match == null || match.strip().equals("*")) {
            return null;
        }
        var tag = TAG.matcher(match.strip());
        if (!tag.matches()) {
            throw InvalidException.of("If-Match", "wrong");
        }
        return Integer.valueOf(tag.group(1));
    }
}
