// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.util.EnumMap;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;

/** What the caller tells as a member of the organisation. */
@Schema(name = "OwnProfile", description = "What the caller tells as a member of the organisation.")
public record OwnProfile(
        @Schema(description = "The name in its own script.") @Valid @Nullable
        Part originalName,

        @Schema(description = "The name in Latin letters.") @Valid @Nullable
        Part latinName,

        @Schema(description = "How to address the caller.") @Valid @Nullable
        Part addressForm,

        @Schema(description = "What the caller does.") @Valid @Nullable
        Part function,

        @Schema(description = "A subproject of the organisation, by its plugin.") @Valid @Nullable
        Part subproject,

        @Schema(description = "Tags of languages with blanks between them: `ar de`.") @Valid @Nullable
        Part languages,

        @Schema(description = "Telephone.") @Valid @Nullable Part telephone,

        @Schema(description = "E-mail address.") @Valid @Nullable
        Part email,

        @Schema(description = "Where the caller works.") @Valid @Nullable
        Part room) {
    private static final int TEXT_MAX = 254;

    /** One piece of it. */
    @Schema(name = "OwnProfilePart", description = "A text, and who sees it.")
    public record Part(
            @Schema(description = "The text.", examples = "Anerkennungsberatung") @NotNull @Size(max = TEXT_MAX)
            String text,

            @Schema(description = "Who sees it.", examples = "NETWORK") @NotNull
            Seen seen) {}

    static OwnProfile of(Map<ProfileField, Told> told) {
        var parts = new EnumMap<ProfileField, Part>(ProfileField.class);
        told.forEach((field, one) -> parts.put(field, new Part(one.text(), one.seen())));
        return new OwnProfile(
                parts.get(ProfileField.ORIGINAL_NAME),
                parts.get(ProfileField.LATIN_NAME),
                parts.get(ProfileField.ADDRESS_FORM),
                parts.get(ProfileField.FUNCTION),
                parts.get(ProfileField.SUBPROJECT),
                parts.get(ProfileField.LANGUAGES),
                parts.get(ProfileField.TELEPHONE),
                parts.get(ProfileField.EMAIL),
                parts.get(ProfileField.ROOM));
    }

    Map<ProfileField, Told> told() {
        var told = new EnumMap<ProfileField, Told>(ProfileField.class);
        put(told, ProfileField.ORIGINAL_NAME, originalName);
        put(told, ProfileField.LATIN_NAME, latinName);
        put(told, ProfileField.ADDRESS_FORM, addressForm);
        put(told, ProfileField.FUNCTION, function);
        put(told, ProfileField.SUBPROJECT, subproject);
        put(told, ProfileField.LANGUAGES, languages);
        put(told, ProfileField.TELEPHONE, telephone);
        put(told, ProfileField.EMAIL, email);
        put(told, ProfileField.ROOM, room);
        return told;
    }

    private static void put(Map<ProfileField, Told> told, ProfileField field, @Nullable Part part) {
        if (part != null) {
            told.put(field, new Told(part.text(), part.seen()));
        }
    }
}
