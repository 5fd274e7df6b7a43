// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.FundedSubproject;

/** A subproject with its funding. */
@Schema(name = "FundedSubproject", description = "A subproject with its funding.")
public record FundedItem(
        @Schema(description = "Its key.", required = true) UUID id,

        @Schema(description = "Id of the plugin it works with.", required = true)
        String plugin,

        @Schema(description = "Its name.", required = true) String name,

        @Schema(description = "Who is answerable to the funder; absent if it is the organisation itself.") @Nullable
        String carrier,

        @Schema(description = "Unit or place that does the work.") @Nullable
        String unit,

        @Schema(description = "For whom it is.") @Nullable String targetGroup,

        @Schema(description = "Languages (BCP 47); empty if none is special.", required = true)
        List<String> languages,

        @Schema(description = "Official municipality keys or their prefixes.", required = true)
        List<String> territory,

        @Schema(description = "First day of the funding.") @Nullable
        LocalDate fundedFrom,

        @Schema(description = "Last day of the funding.") @Nullable
        LocalDate fundedUntil) {

    static FundedItem of(FundedSubproject one) {
        var what = one.what();
        return new FundedItem(
                one.id(),
                what.plugin(),
                what.name(),
                what.carrier(),
                what.unit(),
                what.targetGroup(),
                what.languages(),
                what.territory(),
                what.fundedFrom(),
                what.fundedUntil());
    }
}
