// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle;

import java.util.List;

/**
 * Who can see something.
 *
 * @param slug the organisation that owns it
 * @param organisation the name of that organisation
 * @param group the name of the working group; empty if it is for none, or one that the asking member does not see
 * @param clients whether people who seek advice have it besides; they are not counted
 * @param people how many they are; 0 if everybody, or if the asking member is told no number
 * @param parts how many in each organisation, the own one first; empty if no number is told, or to a guest
 */
public record Circle(
        Reach reach, String slug, String organisation, String group, boolean clients, long people, List<Part> parts) {
    public Circle {
        parts = List.copyOf(parts);
    }

    /**
     * Those of one organisation.
     *
     * @param named how many of them the asking member may see by name
     */
    public record Part(String slug, String organisation, long people, long named) {

        /** Those who are only counted. */
        public long more() {
            return people - named;
        }
    }
}
