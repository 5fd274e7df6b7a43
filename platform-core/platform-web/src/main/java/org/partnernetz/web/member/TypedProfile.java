// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.util.EnumMap;
import java.util.Map;

import jakarta.validation.constraints.Size;

import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;

/** What members tell, as the form has it; the languages are checked beside it. */
public record TypedProfile(
        Part originalName,
        Part latinName,
        Part addressForm,
        Part function,
        Part subproject,
        Part languages,
        Part telephone,
        Part email,
        Part room) {
    /** As long as the longest may be; the rules know the rest. */
    private static final int TEXT_MAX = 254;

    /** A text and who sees it. */
    public record Part(@Size(max = TEXT_MAX) String text, Seen seen) {
        static Part of(Map<ProfileField, Told> profile, ProfileField field) {
            var told = profile.getOrDefault(field, new Told("", usual(field)));
            return new Part(told.text(), told.seen());
        }

        private static Seen usual(ProfileField field) {
            return switch (field) {
                case ROOM, TELEPHONE, EMAIL, PICTURE -> Seen.ORGANISATION;
                case ORIGINAL_NAME, LATIN_NAME, ADDRESS_FORM, FUNCTION, SUBPROJECT, LANGUAGES -> Seen.NETWORK;
            };
        }

        Told told() {
            return new Told(text, seen);
        }
    }

    static TypedProfile of(Map<ProfileField, Told> profile) {
        return new TypedProfile(
                Part.of(profile, ProfileField.ORIGINAL_NAME),
                Part.of(profile, ProfileField.LATIN_NAME),
                Part.of(profile, ProfileField.ADDRESS_FORM),
                Part.of(profile, ProfileField.FUNCTION),
                Part.of(profile, ProfileField.SUBPROJECT),
                Part.of(profile, ProfileField.LANGUAGES),
                Part.of(profile, ProfileField.TELEPHONE),
                Part.of(profile, ProfileField.EMAIL),
                Part.of(profile, ProfileField.ROOM));
    }

    /** @param spoken tags of languages with blanks between them */
    Map<ProfileField, Told> toProfile(String spoken) {
        var profile = new EnumMap<ProfileField, Told>(ProfileField.class);
        profile.put(ProfileField.ORIGINAL_NAME, originalName.told());
        profile.put(ProfileField.LATIN_NAME, latinName.told());
        profile.put(ProfileField.ADDRESS_FORM, addressForm.told());
        profile.put(ProfileField.FUNCTION, function.told());
        profile.put(ProfileField.SUBPROJECT, subproject.told());
        profile.put(ProfileField.LANGUAGES, new Told(spoken, languages.seen()));
        profile.put(ProfileField.TELEPHONE, telephone.told());
        profile.put(ProfileField.EMAIL, email.told());
        profile.put(ProfileField.ROOM, room.told());
        return profile;
    }
}
