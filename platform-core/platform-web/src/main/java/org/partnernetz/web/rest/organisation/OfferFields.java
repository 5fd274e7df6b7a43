// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.OfferDraft;
import org.partnernetz.portrait.PortraitDraft;

/** What an offer is to be. */
@Schema(name = "OfferChange", description = "What an offer is to be.")
public record OfferFields(
        @Schema(description = "In plain language.") @NotNull @Valid
        Words title,

        @Schema(description = "One or two sentences.") @NotNull @Valid
        Words summary,

        @Schema(description = "For whom it is; may be empty.") @NotNull @Valid
        Words audience,

        @Schema(description = "Where; may be empty.", examples = "Saarbrücken, Telefon oder Video")
        @NotNull
        @Size(max = OfferDraft.PLACE_MAX)
        String place,

        @Schema(description = "BCP 47; empty for those of the organisation.", examples = "[\"de\"]")
        @NotNull
        @Size(max = PortraitDraft.LANGUAGES_MAX)
        List<@NotNull String> languages,

        @Schema(description = "Whether people of other languages are served with an interpreter.", examples = "true")
        @NotNull
        Boolean interpreter,

        @Schema(
                description = "Municipality keys or their prefixes; empty for those of the organisation.",
                examples = "[\"10041\"]")
        @NotNull
        @Size(max = PortraitDraft.TERRITORY_MAX)
        List<@NotNull String> territory,

        @Schema(description = "Empty for that of the organisation.", examples = "0681 000 00 00")
        @NotNull
        @Size(max = Contact.PHONE_MAX)
        String phone,

        @Schema(description = "Empty for that of the organisation.", examples = "info@example.org")
        @NotNull
        @Size(max = Contact.EMAIL_MAX)
        String email,

        @Schema(description = "Whether it costs nothing.", examples = "true") @NotNull
        Boolean free,

        @Schema(description = "Whether it is for those who seek advice; false: for professionals.", examples = "true")
        @NotNull
        Boolean forSeekers,

        @Schema(
                description = "Whether the English words were found to fit the German ones, even if unchanged.",
                examples = "false")
        @Nullable
        Boolean checked) {

    OfferDraft toDraft() {
        return new OfferDraft(
                title.toBilingual(),
                summary.toBilingual(),
                audience.toBilingual(),
                place,
                languages,
                interpreter,
                territory,
                phone,
                email,
                free,
                forSeekers);
    }

    boolean isChecked() {
        return checked != null && checked;
    }
}
