// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.group.Seat;

/** A seat in a working group, or a request for one. */
@Schema(name = "Seat", description = "Somebody in a working group, or who asks to come in.")
public record SeatItem(
        @Schema(description = "The person's key.", required = true)
        String person,

        @Schema(description = "The person's name; absent if you may not see it.") @Nullable
        String name,

        @Schema(description = "The organisation for which the person takes part.", examples = "fitt", required = true)
        String organisation,

        @Schema(description = "Whether the person leads the group.", required = true)
        boolean chair,

        @Schema(description = "Since when.", required = true)
        Instant since) {

    static SeatItem of(Seat seat) {
        return new SeatItem(seat.person().toString(), seat.name(), seat.organisationSlug(), seat.chair(), seat.since());
    }
}
