// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * Searches what the acting member, or a visitor, may read. The parameter {@code organisation} is the slug in the
 * address, as in {@code Forums}: a visitor finds only public items of that organisation.
 */
@ProviderType
public interface Search {

    /**
     * The number of newest matches that are ranked, counted and paged through; for further ones the result only says
     * that there are more.
     */
    int MATCHES_MAX = 1000;

    /**
     * Finds matches, best first. A blank text finds nothing.
     *
     * @param locale language of the labels that plugins give their kinds and facets
     * @throws NotFoundException if no organisation has the slug
     * @throws InvalidException if the search took too long; a search with fewer words succeeds
     */
    SearchResult find(String organisation, SearchQuery query, Locale locale);

    /**
     * Deletes a plugin's documents of the acting organisation and has the plugin write them again.
     *
     * @return the number of documents afterwards
     * @throws NotFoundException unless the caller is an administrator and the plugin is open to the organisation
     */
    int rebuild(String plugin);
}
