// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.Regime;
import org.partnernetz.rest.Versioned;

/** What an organisation tells about itself. */
@Schema(name = "Portrait", description = "What an organisation tells everybody about itself.")
public record PortraitItem(
        @Schema(description = "Its name.", required = true) String name,

        @Schema(description = "The languages spoken (BCP 47).", required = true)
        List<String> languages,

        @Schema(
                description = "Official municipality keys or their prefixes; empty for the whole network.",
                required = true)
        List<String> territory,

        @Schema(description = "The data protection law that it is under.", required = true)
        Regime regime,

        @Schema(description = "How it is reached.", required = true)
        ContactFields contact,

        @Schema(description = "Seven days, Monday first, each empty or `09:00-12:00,13:00-16:00`.", required = true)
        List<String> hours,

        @Schema(description = "How to reach its data protection officer; may be empty.", required = true)
        String officer,

        @Schema(description = "Where barriers are reported: an address for mail or of a page.", required = true)
        String feedback,

        @Schema(description = "Grows with each change.", required = true)
        int version)
        implements Versioned {

    static PortraitItem of(Portrait portrait) {
        return new PortraitItem(
                portrait.name(),
                portrait.languages(),
                portrait.territory(),
                portrait.regime(),
                ContactFields.of(portrait.contact()),
                portrait.hours().texts(),
                portrait.officer(),
                portrait.feedback(),
                portrait.version());
    }
}
