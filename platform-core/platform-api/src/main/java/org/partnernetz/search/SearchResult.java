// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import java.util.List;

import org.partnernetz.paging.Page;

/**
 * A page of hits, with the facets by which people can narrow them.
 *
 * @param total number of matches, at most {@value Search#MATCHES_MAX}
 * @param more whether there are more matches than that; the older ones are left out
 * @param facets kinds, organisations and the facets of the chosen kind, each with counts over all matches
 */
public record SearchResult(Page<SearchHit> hits, int total, boolean more, List<Facet> facets) {
    public SearchResult {
        facets = List.copyOf(facets);
    }

    /**
     * A facet by which people can narrow the results.
     *
     * @param name {@code kind}, {@code organisation}, or a name given by the plugin
     * @param label name of a plugin's facet; empty for the core's own two
     */
    public record Facet(String name, String label, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * One value of a facet.
     *
     * @param label name that people read; empty for kinds of the core, whose names the pages know
     */
    public record Value(String value, String label, long count, boolean chosen) {}
}
