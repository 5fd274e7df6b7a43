// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.RoleDraft;
import org.partnernetz.tenant.NetworkRole;

/** A part in the network to be given. */
@Schema(name = "NewNetworkPart", description = "A part in the network to be given.")
public record PartDraft(
        @Schema(description = "Which part.", examples = "STRATEGIC") @NotNull
        NetworkRole role,

        @Schema(description = "First day.", examples = "2027-01-01") @NotNull
        LocalDate from,

        @Schema(description = "Last day; left out if no end is planned.", examples = "2027-12-31") @Nullable
        LocalDate lastDay) {

    RoleDraft toDraft() {
        return new RoleDraft(role, from, lastDay);
    }
}
