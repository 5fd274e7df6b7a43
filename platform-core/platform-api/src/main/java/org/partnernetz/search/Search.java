// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * Searches what the acting member, or a visitor, may read. {@code organisation} is the slug in the address, as in the
 * forums: a visitor finds public items of that very organisation.
 */
@ProviderType
public interface Search {

    /** How many of the newest matches are ranked, counted and paged through; more are told as "more". */
    int MATCHES_MAX = 1000;

    /**
     * The matches that fit best first. A blank text finds nothing.
     *
     * @param locale language of the labels that plugins give their kinds and facets
     * @throws NotFoundException if no organisation has the slug
     * @throws InvalidException if it took too long, which fewer words do not
     */
    SearchResult find(String organisation, SearchQuery query, Locale locale);

    /**
     * Throws away the acting organisation's documents of a plugin and lets the plugin write them anew.
     *
     * @return how many there are now
     * @throws NotFoundException unless an administrator asks, and if the plugin is not open for the organisation
     */
    int rebuild(String plugin);
}
