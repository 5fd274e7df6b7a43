// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * The documents of one plugin in the platform's search. A plugin takes it by {@code @Reference} and gets its own: it
 * can neither see nor change what others put.
 *
 * <p><b>When:</b> call it in the same piece of work that writes the item; it is part of the running transaction, so the
 * item and its document are there together or not at all. <b>Tenant:</b> a document belongs to the acting organisation;
 * without one nothing can be put. <b>Found</b> is a document only while the plugin runs and is switched on for the
 * organisation that looks and for the one that owns it, and then as its audience, permission and owner say. Stopping or
 * switching off the plugin closes its documents and loses none. <b>Cost:</b> one statement a call.
 */
@ProviderType
public interface SearchIndex {

    /**
     * Puts a document, in place of the one with the same kind and key.
     *
     * @throws InvalidException if a part is missing, too long, or an audience wider than the member may write for
     * @throws NotFoundException if nobody acts for an organisation
     */
    void put(SearchDocument document);

    /** Takes a document of the acting organisation out; without one nothing happens. */
    void remove(String kind, String key);
}
