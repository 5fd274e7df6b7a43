// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.host;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;

/** Finds what all organisations have for everybody: their offers, and their public events. */
public interface PublicSearch {
    /** The most hits; whoever needs more says more. */
    int HITS_MAX = 50;

    /**
     * Returns the best hits, offers before events; none for words that say nothing.
     *
     * @throws InvalidException {@code search-too-long}, naming {@code q}, if the search takes too long
     */
    List<Hit> find(String typed);

    /**
     * One item.
     *
     * @param kind {@code offer} or {@code event}
     * @param titleHtml the escaped title, with the found words in {@code mark}
     * @param snippetHtml an escaped extract of the text, likewise
     * @param address of its page, in the space of its organisation
     * @param language of title and text; null if unknown
     */
    record Hit(
            String kind,
            String title,
            String titleHtml,
            String snippetHtml,
            String address,
            String organisationSlug,
            String organisationName,
            @Nullable String language,
            Instant at) {}
}
