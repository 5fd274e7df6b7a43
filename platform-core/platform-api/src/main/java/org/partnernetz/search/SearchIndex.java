// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * The documents of one plugin in the platform's search. A plugin takes this service by {@code @Reference} and gets its
 * own instance; it can neither see nor change the documents of others.
 *
 * <p><b>When:</b> call it in the transaction that writes the item, so that both the item and its document are stored,
 * or neither. <b>Tenant:</b> a document belongs to the acting organisation; without one, nothing can be put. <b>Who
 * finds it:</b> the search finds a document only while the plugin runs and is switched on both for the searching
 * organisation and for the owner of the document, and then within its audience, permission and owner. Stopping or
 * switching off the plugin hides its documents but deletes none. <b>Cost:</b> one statement per call.
 */
@ProviderType
public interface SearchIndex {

    /**
     * Puts a document and replaces any with the same kind and key.
     *
     * @throws InvalidException if a part is missing or too long, or the audience is wider than the member may write for
     * @throws NotFoundException if nobody acts for an organisation
     */
    void put(SearchDocument document);

    /** Removes a document of the acting organisation, if there is one. */
    void remove(String kind, String key);
}
