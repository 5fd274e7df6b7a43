// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.util.List;

/**
 * What an organisation is to tell about itself; see {@link Portrait}.
 *
 * @param hours seven days as typed, Monday first
 */
public record PortraitDraft(
        String name,
        List<String> languages,
        List<String> territory,
        Regime regime,
        Contact contact,
        List<String> hours,
        String officer,
        String feedback) {
    public static final int OFFICER_MAX = 300;
    public static final int FEEDBACK_MAX = 300;
    public static final int LANGUAGES_MAX = 40;
    public static final int TERRITORY_MAX = 100;

    public PortraitDraft {
        languages = List.copyOf(languages);
        territory = List.copyOf(territory);
        hours = List.copyOf(hours);
    }
}
