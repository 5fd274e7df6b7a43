// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.OpeningHours;
import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.portrait.Regime;
import org.partnernetz.tenant.NewOrganisation;

/**
 * What an organisation tells about itself, as the form has it.
 *
 * @param hours null if no day is told, like {@code languages} and {@code territory} without a choice
 */
public record TypedPortrait(
        @NotBlank @Size(max = NewOrganisation.NAME_MAX) String name,
        @Size(max = Contact.PHONE_MAX) String phone,
        @Size(max = Contact.EMAIL_MAX) String email,
        @Size(max = Contact.WEBSITE_MAX) String website,
        @Size(max = Contact.STREET_MAX) String street,
        @Size(max = Contact.POSTCODE_MAX) String postcode,
        @Size(max = Contact.TOWN_MAX) String town,
        @Nullable Week hours,
        @Nullable TongueChoice languages,
        @Nullable DistrictChoice territory,
        Regime regime,
        @Size(max = PortraitDraft.OFFICER_MAX) String officer,
        @Size(max = PortraitDraft.FEEDBACK_MAX) String feedback) {

    /** The opening hours of a week as typed. */
    public record Week(
            @Size(max = OpeningHours.TYPED_MAX) String monday,
            @Size(max = OpeningHours.TYPED_MAX) String tuesday,
            @Size(max = OpeningHours.TYPED_MAX) String wednesday,
            @Size(max = OpeningHours.TYPED_MAX) String thursday,
            @Size(max = OpeningHours.TYPED_MAX) String friday,
            @Size(max = OpeningHours.TYPED_MAX) String saturday,
            @Size(max = OpeningHours.TYPED_MAX) String sunday) {

        static Week of(List<String> days) {
            return new Week(days.get(0), days.get(1), days.get(2), days.get(3), days.get(4), days.get(5), days.get(6));
        }

        List<String> days() {
            return List.of(monday, tuesday, wednesday, thursday, friday, saturday, sunday);
        }
    }

    static TypedPortrait of(Portrait portrait) {
        var contact = portrait.contact();
        return new TypedPortrait(
                portrait.name(),
                contact.phone(),
                contact.email(),
                contact.website(),
                contact.street(),
                contact.postcode(),
                contact.town(),
                Week.of(Hours.lines(portrait.hours())),
                TongueChoice.of(portrait.languages()),
                DistrictChoice.of(portrait.territory()),
                portrait.regime(),
                portrait.officer(),
                portrait.feedback());
    }

    /** @param former what the form does not know stays as it was */
    PortraitDraft toDraft(Portrait former) {
        return new PortraitDraft(
                name,
                TongueChoice.chosen(languages, former.languages()),
                DistrictChoice.chosen(territory, former.territory()),
                regime,
                new Contact(street, postcode, town, phone, email, website),
                hours == null ? OpeningHours.none().texts() : hours.days(),
                officer,
                feedback);
    }
}
