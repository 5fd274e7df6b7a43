// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;

/** What somebody shows to the caller. */
@Schema(name = "Profile", description = "What a member of one organisation shows to the caller.")
public record ProfileItem(
        @Schema(description = "The person's key, the same in every organisation.", required = true)
        UUID person,

        @Schema(description = "The person's name.", required = true)
        String name,

        @Schema(description = "The organisation, by its part of the address.", required = true)
        String organisation,

        @Schema(description = "The name of the organisation.", required = true)
        String organisationName,

        @Schema(description = "The name in its own script.") @Nullable
        String originalName,

        @Schema(description = "The name in Latin letters.") @Nullable
        String latinName,

        @Schema(description = "How the person wishes to be addressed.") @Nullable
        String addressForm,

        @Schema(description = "What the person does.") @Nullable
        String function,

        @Schema(description = "A subproject of the organisation, by its plugin.") @Nullable
        String subproject,

        @Schema(description = "Tags of the languages that the person speaks.", required = true)
        List<String> languages,

        @Schema(description = "Telephone.") @Nullable String telephone,

        @Schema(description = "E-mail address.") @Nullable String email,

        @Schema(description = "Where the person works.") @Nullable
        String room,

        @Schema(description = "SHA-256 of the person's picture: `people/{person}/picture/{picture}`.") @Nullable
        String picture) {

    static ProfileItem of(Profile profile) {
        var languages = profile.text(ProfileField.LANGUAGES);
        return new ProfileItem(
                profile.person().value(),
                profile.name(),
                profile.organisation(),
                profile.organisationName(),
                profile.fields().get(ProfileField.ORIGINAL_NAME),
                profile.fields().get(ProfileField.LATIN_NAME),
                profile.fields().get(ProfileField.ADDRESS_FORM),
                profile.fields().get(ProfileField.FUNCTION),
                profile.fields().get(ProfileField.SUBPROJECT),
                languages.isEmpty() ? List.of() : List.of(languages.split(" ")),
                profile.fields().get(ProfileField.TELEPHONE),
                profile.fields().get(ProfileField.EMAIL),
                profile.fields().get(ProfileField.ROOM),
                profile.fields().get(ProfileField.PICTURE));
    }
}
