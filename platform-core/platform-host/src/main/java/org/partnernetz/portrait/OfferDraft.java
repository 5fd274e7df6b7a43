// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.util.List;

/**
 * Something that an organisation is to offer.
 *
 * @param title in plain language, as those would say it who look for it
 * @param summary one or two sentences
 * @param audience for whom it is
 * @param languages BCP 47 tags; empty for those of the organisation
 * @param interpreter whether people of other languages are served with an interpreter
 * @param territory official municipality keys or their prefixes; empty for that of the organisation
 * @param phone empty for that of the organisation, like {@code email}
 * @param free whether it costs nothing
 * @param forSeekers whether it is for those who seek advice; false if for people who work with them
 */
public record OfferDraft(
        Bilingual title,
        Bilingual summary,
        Bilingual audience,
        String place,
        List<String> languages,
        boolean interpreter,
        List<String> territory,
        String phone,
        String email,
        boolean free,
        boolean forSeekers) {
    public static final int TITLE_MAX = 120;
    public static final int SUMMARY_MAX = 400;
    public static final int AUDIENCE_MAX = 160;
    public static final int PLACE_MAX = 160;

    public OfferDraft {
        languages = List.copyOf(languages);
        territory = List.copyOf(territory);
    }
}
