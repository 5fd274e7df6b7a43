// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Author;

/** Who wrote something. */
@Schema(name = "Author", description = "Who wrote something, for which organisation.")
public record Origin(
        @Schema(description = "The organisation's short name in addresses.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "The organisation's name.", examples = "FITT gGmbH", required = true)
        String organisationName,

        @Schema(description = "The person's key; absent for visitors.") @Nullable
        String person,

        @Schema(description = "The person's name; absent for visitors.", examples = "Verwaltung FITT") @Nullable
        String name) {

    static Origin of(Author author) {
        var person = author.person();
        return new Origin(
                author.organisationSlug(),
                author.organisationName(),
                person == null ? null : person.toString(),
                author.name());
    }
}
