// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.spi;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.search.SearchDocument;

/**
 * Names the kinds of things that a plugin puts into the search, and can tell all of them again.
 *
 * <p>Register the implementation as a component of this type. Day to day the plugin writes documents itself, through
 * its {@code SearchIndex}, when an item changes; a source is there for the rebuild and for the names that people read.
 * A plugin without one can put no documents, for nobody could name what is found.
 *
 * <p><b>When called:</b> {@link #kinds()} at each start and beside {@link #tell}; {@link #tell} once for each
 * organisation that has the plugin on and whose documents were never built, in the background, again after an update
 * that names kinds or facets which were not there then, and when an administrator asks for a rebuild; each time after
 * the organisation's former documents of the plugin were thrown away, in the same transaction. <b>Tenant:</b> the
 * acting organisation is bound, with an administrator of it or with the platform in that role, which is no person; tell
 * nothing else. <b>Time limit:</b> four minutes. <b>Units:</b> plain text, no markup; keys as in {@code SearchIndex}.
 * <b>Limits:</b> {@value #KINDS_MAX} kinds, further ones are left out and logged; {@value #DOCUMENTS_MAX} documents a
 * rebuild. <b>Errors:</b> an exception from {@link #kinds()} fails the start, one from {@link #tell} takes the rebuild
 * back: the former documents stay, and the first one is tried again after an hour. <b>Threads:</b> may be called for
 * several organisations at once.
 *
 * <p><b>Clash rule:</b> kinds carry the plugin's id before them, so plugins cannot meet; of two kinds with one key in
 * one plugin the first counts.
 */
@ConsumerType
public interface SearchSource {
    int KINDS_MAX = 10;
    int DOCUMENTS_MAX = 50_000;

    /** The kinds of things that can be found, in the order in which people choose among them. */
    List<Kind> kinds();

    /** Hands every thing of the acting organisation over, in any order. */
    void tell(Consumer<SearchDocument> documents);

    /**
     * One kind of thing.
     *
     * @param key for example {@code project}: lower-case letters, digits and hyphens
     * @param label key in the plugin's messages, in the plural: {@code search.projects} = "Gründungsvorhaben"
     * @param facets what people can narrow it by
     */
    record Kind(String key, String label, List<FacetName> facets) {
        public Kind {
            facets = List.copyOf(facets);
        }

        /** A kind without facets. */
        public Kind(String key, String label) {
            this(key, label, List.of());
        }
    }

    /**
     * A facet of a kind.
     *
     * @param name as in the documents' facets, for example {@code phase}
     * @param label key in the plugin's messages
     * @param values begin of the keys that name the values: {@code phase.} makes {@code phase.PLANNING} of
     *     {@code PLANNING}; a value without a message is shown as it is
     */
    record FacetName(String name, String label, String values) {}
}
