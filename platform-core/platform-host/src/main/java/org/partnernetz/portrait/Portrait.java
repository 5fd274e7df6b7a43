// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

import java.util.List;

/**
 * How an organisation presents itself.
 *
 * @param languages BCP 47 tags of the languages spoken
 * @param territory official municipality keys or their prefixes; empty for the whole network
 * @param officer how to reach the data protection officer
 * @param feedback where barriers are reported: an address for mail or of a page
 * @param version 0 until the organisation describes itself
 */
public record Portrait(
        String name,
        List<String> languages,
        List<String> territory,
        Regime regime,
        Contact contact,
        OpeningHours hours,
        String officer,
        String feedback,
        int version) {
    public Portrait {
        languages = List.copyOf(languages);
        territory = List.copyOf(territory);
    }
}
