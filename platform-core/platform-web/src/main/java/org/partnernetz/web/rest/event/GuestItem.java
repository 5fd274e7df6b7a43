// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.event;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.event.host.Participant;

/** A guest without an account. */
@Schema(name = "EventGuest", description = "A guest without an account.")
public record GuestItem(
        @Schema(description = "The guest's key.", required = true)
        UUID id,

        @Schema(description = "A name or an alias.", required = true)
        String name,

        @Schema(description = "An address for mails; absent if there is none.") @Nullable
        String email,

        @Schema(description = "A telephone number; absent if there is none.") @Nullable
        String phone,

        @Schema(description = "The language into which somebody has to interpret; may be empty.", required = true)
        String interpreter,

        @Schema(description = "Whether childcare is needed.", required = true)
        boolean childcare,

        @Schema(description = "Whether the guest has a place.", required = true)
        boolean confirmed,

        @Schema(description = "When the guest asked for the place.", required = true)
        Instant askedAt) {

    static GuestItem of(Participant participant) {
        var guest = participant.guest();
        if (guest == null) {
            throw new IllegalArgumentException("no guest");
        }
        return new GuestItem(
                participant.id(),
                participant.name(),
                guest.email(),
                guest.phone(),
                guest.interpreter(),
                guest.childcare(),
                guest.confirmed(),
                participant.since());
    }
}
