// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.SubprojectDraft;

/** A subproject to be kept. */
@Schema(name = "NewFundedSubproject", description = "A subproject to be kept.")
public record FundedDraft(
        @Schema(description = "Id of the plugin it works with, whether installed or not.", examples = "exchange")
        @NotBlank
        String plugin,

        @Schema(description = "Its name.", examples = "Austauschforen") @NotBlank @Size(max = SubprojectDraft.NAME_MAX)
        String name,

        @Schema(description = "Who is answerable to the funder, if not the organisation itself.")
        @Size(max = SubprojectDraft.NAME_MAX)
        @Nullable
        String carrier,

        @Schema(description = "Unit or place that does the work.") @Size(max = SubprojectDraft.NAME_MAX) @Nullable
        String unit,

        @Schema(description = "For whom it is.") @Size(max = SubprojectDraft.TARGET_MAX) @Nullable
        String targetGroup,

        @Schema(description = "Languages (BCP 47).", examples = "[\"de\"]") @Nullable
        List<String> languages,

        @Schema(description = "Official municipality keys or their prefixes.", examples = "[\"10041\"]") @Nullable
        List<String> territory,

        @Schema(description = "First day of the funding.", examples = "2027-01-01") @Nullable
        LocalDate fundedFrom,

        @Schema(description = "Last day of the funding.", examples = "2028-12-31") @Nullable
        LocalDate fundedUntil) {

    SubprojectDraft toDraft() {
        return new SubprojectDraft(
                plugin,
                name,
                carrier,
                unit,
                targetGroup,
                languages == null ? List.of() : languages,
                territory == null ? List.of() : territory,
                fundedFrom,
                fundedUntil);
    }
}
