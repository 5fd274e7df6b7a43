// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partnernetz.paging.PageRequest;

/**
 * A search query. All words must occur; the beginning of a word is enough. {@code "a phrase"}, {@code or} and
 * {@code -not} work as in web search engines.
 *
 * @param text the words, cut to {@value #TEXT_MAX} characters and {@value #WORDS_MAX} different words
 * @param kind {@code topic}, {@code post}, {@code event}, or {@code <plugin>/<kind>}; null for all
 * @param organisation slug of the organisation that owns the item; null for all
 * @param facets values of facets, by name; only with a plugin's kind
 */
public record SearchQuery(
        String text,
        @Nullable String kind,
        @Nullable String organisation,
        Map<String, String> facets,
        PageRequest page) {
    public static final int TEXT_MAX = 200;
    public static final int WORDS_MAX = 20;

    public SearchQuery {
        facets = Map.copyOf(facets);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, null, null, Map.of(), PageRequest.first());
    }
}
