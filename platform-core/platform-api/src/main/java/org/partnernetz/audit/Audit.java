// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit;

import java.util.Map;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Records in the acting organisation's audit trail what the acting person did. A plugin takes this service by
 * {@code @Reference}; the platform stamps each entry with the plugin's id.
 *
 * <p><b>Transaction:</b> an entry is written in the running transaction and is lost if that rolls back; without a
 * transaction it is written at once. Nobody can change or remove an entry; the platform removes it after
 * {@value #KEPT_DAYS} days. <b>What for:</b> decisions that somebody may have to answer for, such as giving a
 * permission, issuing an expert statement or erasing a file. Do not record reads, and do not use it for debugging.
 * <b>Personal data:</b> write keys, not contents, because an entry outlives its item.
 */
@ProviderType
public interface Audit {
    int KEPT_DAYS = 3 * 365;
    int ACTION_MAX = 80;
    int ITEM_MAX = 200;
    int DETAILS_MAX = 4_000;

    /**
     * Records an action.
     *
     * @param action what was done, in the past tense: lower-case letters, digits, hyphens and dots, for example
     *     {@code project.closed}; readers see the plugin's message {@code audit.<action>}
     * @param item what it was done to, for example a key; may be empty
     * @param details further values by name; {@value #DETAILS_MAX} characters in all. Readers see those for whose name
     *     there is a message {@code audit.detail.<name>}; a value that is a code is shown by the message
     *     {@code audit.value.<VALUE>}
     * @throws IllegalArgumentException if an argument is malformed or too long
     * @throws org.partnernetz.problem.NotFoundException if nobody acts
     */
    void note(String action, String item, Map<String, String> details);

    /** Records an action without details. */
    default void note(String action, String item) {
        note(action, item, Map.of());
    }
}
