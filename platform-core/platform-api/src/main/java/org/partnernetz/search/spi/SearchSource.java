// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.spi;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.search.SearchDocument;

/**
 * Names the kinds of items that a plugin puts into the search, and can put all of them again.
 *
 * <p>Register the implementation as a component of this type. In daily use the plugin writes documents itself, through
 * its {@code SearchIndex}, when an item changes. A source serves the rebuild and provides the names that people read. A
 * plugin without one cannot put documents, because there would be no names for what is found.
 *
 * <p><b>When called:</b> {@link #kinds()} at each start and with each call of {@link #tell}. {@link #tell} is called in
 * the background once for each organisation that has the plugin switched on and whose documents were never built, again
 * after an update that adds kinds or facets, and when an administrator asks for a rebuild. In the same transaction the
 * platform first deletes the organisation's documents of the plugin. <b>Tenant:</b> the organisation is bound; an
 * administrator of it acts, or the platform itself in that role. Hand over items of that organisation only. <b>Time
 * limit:</b> four minutes. <b>Units:</b> plain text without markup; keys as in {@code SearchIndex}. <b>Limits:</b>
 * {@value #KINDS_MAX} kinds, further ones are left out and logged; {@value #DOCUMENTS_MAX} documents per rebuild.
 * <b>Errors:</b> an exception from {@link #kinds()} prevents the plugin from starting. An exception from {@link #tell}
 * rolls the rebuild back, so that the former documents stay; the first build is tried again after an hour.
 * <b>Threads:</b> may be called for several organisations at once.
 *
 * <p><b>Clash rule:</b> the platform prefixes each kind with the plugin's id, so kinds of different plugins cannot
 * clash. If a plugin names two kinds with the same key, the first counts.
 */
@ConsumerType
public interface SearchSource {
    int KINDS_MAX = 10;
    int DOCUMENTS_MAX = 50_000;

    /** The kinds of items that can be found, in the order in which people choose among them. */
    List<Kind> kinds();

    /** Hands over every item of the acting organisation, in any order. */
    void tell(Consumer<SearchDocument> documents);

    /**
     * One kind of item.
     *
     * @param key for example {@code project}: lower-case letters, digits and hyphens
     * @param label key in the plugin's messages, in the plural: {@code search.projects} = "Gründungsvorhaben"
     * @param facets facets by which people can narrow it
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
     * @param name name in the documents' facets, for example {@code phase}
     * @param label key in the plugin's messages
     * @param values prefix of the message keys that name the values: with {@code phase.}, the value {@code PLANNING} is
     *     named by {@code phase.PLANNING}; a value without a message is shown as it is
     */
    record FacetName(String name, String label, String values) {}
}
