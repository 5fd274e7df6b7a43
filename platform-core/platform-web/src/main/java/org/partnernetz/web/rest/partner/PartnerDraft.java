// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.partner;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.NewPartner;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;

/** A partner to be taken in. */
@Schema(name = "NewPartner", description = "A partner to be taken in.")
public record PartnerDraft(
        @Schema(description = "Its name.", examples = "Lernwerkstatt Saar e. V.")
        @NotBlank
        @Size(max = NewOrganisation.NAME_MAX)
        String name,

        @Schema(description = "Short name in addresses; left out: made of the name.", examples = "lernwerkstatt")
        @Size(max = NewOrganisation.SLUG_MAX)
        @Nullable
        String partner,

        @Schema(
                description = "What it is by law.",
                enumeration = {"UNIT", "ASSOCIATION", "PUBLIC_BODY", "COMPANY"},
                examples = "ASSOCIATION")
        @NotNull
        String kind,

        @Schema(
                description = "Data protection law.",
                enumeration = {"GDPR", "STATE", "SGB_X", "KDG", "DSG_EKD"},
                examples = "GDPR")
        @NotNull
        String regime,

        @Schema(description = "Short name of the organisation that carries it.") @Nullable
        String carrier,

        @Schema(description = "What it does.", examples = "Lernbegleitung")
        @Size(max = NewOrganisation.TASK_MAX)
        @Nullable
        String task,

        @Schema(description = "Its part in the network; the coordination is handed over.", examples = "SUBPROJECT")
        @Nullable
        NetworkRole role,

        @Schema(description = "First day of that part.", examples = "2027-01-01") @Nullable
        LocalDate roleSince,

        @Schema(description = "Languages (BCP 47).", examples = "[\"de\"]") @Nullable
        List<String> languages,

        @Schema(description = "Official municipality keys or their prefixes.", examples = "[\"10041\"]") @Nullable
        List<String> territory,

        @Schema(description = "What it runs.") @Valid @Nullable
        List<FundedDraft> subprojects,

        @Schema(description = "Who is invited to administer it.") @Valid @Nullable
        AdministratorDraft administrator) {
    private static final String COLOR = "#3f5a73";

    NewPartner toPartner() {
        return new NewPartner(
                new NewOrganisation(
                        partner == null ? "" : partner,
                        name,
                        "",
                        COLOR,
                        kind,
                        regime,
                        carrier,
                        task,
                        role,
                        roleSince,
                        languages == null ? List.of() : languages,
                        territory == null ? List.of() : territory,
                        List.of()),
                subprojects == null
                        ? List.of()
                        : subprojects.stream().map(FundedDraft::toDraft).toList(),
                administrator == null ? null : administrator.toPerson());
    }
}
