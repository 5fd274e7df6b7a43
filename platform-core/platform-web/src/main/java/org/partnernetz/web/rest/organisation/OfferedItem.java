// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.portrait.Offer;
import org.partnernetz.rest.Versioned;

/** An offer. */
@Schema(name = "Offer", description = "Something that an organisation offers.")
public record OfferedItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "Short name of the organisation.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "In plain language.", required = true)
        Words title,

        @Schema(description = "One or two sentences.", required = true)
        Words summary,

        @Schema(description = "For whom it is.", required = true)
        Words audience,

        @Schema(description = "Where; may be empty.", required = true)
        String place,

        @Schema(description = "The languages spoken (BCP 47): its own, or those of the organisation.", required = true)
        List<String> languages,

        @Schema(description = "Whether people of other languages are served with an interpreter.", required = true)
        boolean interpreter,

        @Schema(
                description = "Municipality keys or their prefixes: its own, or those of the organisation.",
                required = true)
        List<String> territory,

        @Schema(description = "Its own telephone number, or that of the organisation.", required = true)
        String phone,

        @Schema(description = "Its own e-mail address, or that of the organisation.", required = true)
        String email,

        @Schema(description = "Whether it costs nothing.", required = true)
        boolean free,

        @Schema(description = "Whether it is for those who seek advice; false: for professionals.", required = true)
        boolean forSeekers,

        @Schema(description = "Whether the German words were changed after the English ones.", required = true)
        boolean outdated,

        @Schema(description = "When it was changed last.", required = true)
        Instant changedAt,

        @Schema(description = "When it was archived; absent while it is offered.") @Nullable
        Instant archivedAt,

        @Schema(description = "Grows with each change.", required = true)
        int version)
        implements Versioned {

    static OfferedItem of(Offer offer) {
        var content = offer.content();
        return new OfferedItem(
                offer.id(),
                offer.provider().slug(),
                Words.of(content.title()),
                Words.of(content.summary()),
                Words.of(content.audience()),
                content.place(),
                offer.reach().languages(),
                content.interpreter(),
                offer.reach().territory(),
                offer.reach().phone(),
                offer.reach().email(),
                content.free(),
                content.forSeekers(),
                offer.outdated(),
                offer.changedAt(),
                offer.archivedAt(),
                offer.version());
    }
}
