// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.portrait.Bilingual;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.OfferDraft;

/**
 * An offer as the form has it.
 *
 * @param fits whether the English words were found to fit the German ones
 */
public record TypedOffer(
        Title title,
        Summary summary,
        @Nullable Audience audience,
        ForWhom group,
        boolean free,
        @Size(max = OfferDraft.PLACE_MAX) String place,
        @Nullable TongueChoice languages,
        boolean interpreter,
        @Nullable DistrictChoice territory,
        @Size(max = Contact.PHONE_MAX) String phone,
        @Size(max = Contact.EMAIL_MAX) String email,
        boolean fits) {

    /** Whom the offer is for. */
    public enum ForWhom {
        SEEKERS,
        PROFESSIONALS
    }

    /** The title. */
    public record Title(
            @NotBlank @Size(max = OfferDraft.TITLE_MAX) String german,
            @Size(max = OfferDraft.TITLE_MAX) String english) {}

    /** Two sentences. */
    public record Summary(
            @NotBlank @Lines @Size(max = OfferDraft.SUMMARY_MAX)
            String german,

            @Lines @Size(max = OfferDraft.SUMMARY_MAX) String english) {}

    /** For whom it is. */
    public record Audience(
            @Size(max = OfferDraft.AUDIENCE_MAX) String german,
            @Size(max = OfferDraft.AUDIENCE_MAX) String english) {}

    static TypedOffer of(OfferDraft offer) {
        return new TypedOffer(
                new Title(offer.title().german(), offer.title().english()),
                new Summary(offer.summary().german(), offer.summary().english()),
                new Audience(offer.audience().german(), offer.audience().english()),
                offer.forSeekers() ? ForWhom.SEEKERS : ForWhom.PROFESSIONALS,
                offer.free(),
                offer.place(),
                TongueChoice.of(offer.languages()),
                offer.interpreter(),
                DistrictChoice.of(offer.territory()),
                offer.phone(),
                offer.email(),
                false);
    }

    /** @param former what the form does not know stays as it was; null for a new offer */
    OfferDraft toDraft(@Nullable OfferDraft former) {
        var spoken = former == null ? List.<String>of() : former.languages();
        var area = former == null ? List.<String>of() : former.territory();
        return new OfferDraft(
                new Bilingual(title.german(), title.english()),
                new Bilingual(summary.german(), summary.english()),
                audience == null ? new Bilingual("", "") : new Bilingual(audience.german(), audience.english()),
                place,
                languages == null ? TongueChoice.others(spoken).toList() : languages.tags(spoken),
                interpreter,
                territory == null ? DistrictChoice.others(area).toList() : territory.keys(area),
                phone,
                email,
                free,
                group == ForWhom.SEEKERS);
    }
}
