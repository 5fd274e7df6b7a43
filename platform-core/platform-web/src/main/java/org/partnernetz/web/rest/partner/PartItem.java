// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.HeldRole;
import org.partnernetz.tenant.NetworkRole;

/** A part in the network over time. */
@Schema(name = "NetworkPart", description = "A part in the network over time.")
public record PartItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "Which part.", required = true)
        NetworkRole role,

        @Schema(description = "First day.", required = true) LocalDate from,

        @Schema(description = "Last day; absent if no end is planned.") @Nullable
        LocalDate lastDay) {

    static PartItem of(HeldRole held) {
        return new PartItem(held.id(), held.role(), held.from(), held.lastDay());
    }
}
