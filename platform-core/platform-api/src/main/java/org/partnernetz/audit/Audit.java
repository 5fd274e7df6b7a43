// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit;

import java.util.Map;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Notes in the acting organisation's audit trail what the acting person did. A plugin takes it by {@code @Reference};
 * its entries are stamped with its id.
 *
 * <p><b>Transaction:</b> an entry is written with the running transaction and goes with it; without one it is written
 * at once. Nobody can change or remove an entry; after {@value #KEPT_DAYS} days the platform removes it. <b>What
 * for:</b> decisions that somebody may have to answer for, such as a permission given, an expert statement issued, a
 * file erased. Not for reading and not for debugging. <b>Personal data:</b> name keys, not contents: an entry outlives
 * the item.
 */
@ProviderType
public interface Audit {
    int KEPT_DAYS = 3 * 365;
    int ACTION_MAX = 80;
    int ITEM_MAX = 200;
    int DETAILS_MAX = 4_000;

    /**
     * Notes an action.
     *
     * @param action what was done, in the past tense: lower-case letters, digits, hyphens and dots, for example
     *     {@code project.closed}; shown as the message {@code audit.<action>} of the plugin, else as it is
     * @param item what it was done to, for example a key; may be empty
     * @param details more, by name; in all up to {@value #DETAILS_MAX} characters
     * @throws IllegalArgumentException if one of them is malformed or too long
     * @throws org.partnernetz.problem.NotFoundException if nobody acts
     */
    void note(String action, String item, Map<String, String> details);

    /** Notes an action without details. */
    default void note(String action, String item) {
        note(action, item, Map.of());
    }
}
