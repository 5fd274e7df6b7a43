// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.partnernetz.mail.Letter;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Told;
import org.partnernetz.text.Clean;

/** What a member may tell. */
final class ProfileRules {
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{2,38}");
    private static final Pattern LANGUAGES = Pattern.compile("[a-z]{2,3}( [a-z]{2,3})*");

    private final Set<String> subprojects;

    /** @param subprojects the plugins of the organisation's subprojects */
    ProfileRules(Set<String> subprojects) {
        this.subprojects = subprojects;
    }

    /** The same without what is empty, and in one spelling. */
    static Map<ProfileField, Told> cleaned(Map<ProfileField, Told> typed) {
        var cleaned = new EnumMap<ProfileField, Told>(ProfileField.class);
        typed.forEach((field, told) -> {
            var text = Clean.line(told.text());
            if (Clean.shows(text) && field != ProfileField.PICTURE) {
                cleaned.put(field, new Told(text, told.seen()));
            }
        });
        return cleaned;
    }

    Check check(Map<ProfileField, Told> profile) {
        var check = new Check();
        profile.forEach((field, told) -> {
            var name = field.key();
            check.fits(told.text(), name, field.max()).that(fits(field, told.text()), name, "wrong");
        });
        return check;
    }

    private boolean fits(ProfileField field, String text) {
        return switch (field) {
            case TELEPHONE -> TELEPHONE.matcher(text).matches();
            case EMAIL -> Letter.isAddress(text);
            case LANGUAGES -> LANGUAGES.matcher(text).matches();
            case SUBPROJECT -> subprojects.contains(text);
            case PICTURE -> false;
            case ORIGINAL_NAME, LATIN_NAME, ADDRESS_FORM, FUNCTION, ROOM -> true;
        };
    }
}
