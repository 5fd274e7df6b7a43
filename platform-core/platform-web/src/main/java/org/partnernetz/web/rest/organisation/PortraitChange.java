// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.portrait.Regime;
import org.partnernetz.tenant.NewOrganisation;

/** What an organisation is to tell about itself. */
@Schema(name = "PortraitChange", description = "What an organisation is to tell everybody about itself.")
public record PortraitChange(
        @Schema(description = "Its name.", examples = "FITT gGmbH") @NotBlank @Size(max = NewOrganisation.NAME_MAX)
        String name,

        @Schema(description = "The languages spoken (BCP 47).", examples = "[\"de\", \"ar\"]")
        @NotNull
        @Size(max = PortraitDraft.LANGUAGES_MAX)
        List<@NotNull String> languages,

        @Schema(
                description = "Official municipality keys or their prefixes; empty for the whole network.",
                examples = "[\"10041\"]")
        @NotNull
        @Size(max = PortraitDraft.TERRITORY_MAX)
        List<@NotNull String> territory,

        @Schema(description = "The data protection law that it is under.", examples = "GDPR") @NotNull
        Regime regime,

        @Schema(description = "How it is reached.") @NotNull @Valid
        ContactFields contact,

        @Schema(
                description = "Seven days, Monday first, each empty or for example `9–12, 13–16`.",
                examples = "[\"9-12\", \"9-12\", \"9-12\", \"9-12\", \"9-12\", \"\", \"\"]")
        @NotNull
        @Size(min = 7, max = 7)
        List<@NotNull String> hours,

        @Schema(description = "How to reach its data protection officer.", examples = "datenschutz@example.org")
        @NotNull
        @Size(max = PortraitDraft.OFFICER_MAX)
        String officer,

        @Schema(
                description = "Where barriers are reported: an address for mail or of a page.",
                examples = "barriere@example.org")
        @NotNull
        @Size(max = PortraitDraft.FEEDBACK_MAX)
        String feedback) {

    PortraitDraft toDraft() {
        return new PortraitDraft(name, languages, territory, regime, contact.toContact(), hours, officer, feedback);
    }
}
