// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One item that was found.
 *
 * @param kind as in {@link SearchQuery#kind()}
 * @param kindLabel name of a plugin's kind; empty for kinds of the core, whose names the pages know
 * @param titleHtml the escaped title, with the found words in {@code mark}
 * @param snippetHtml an escaped extract of the text, with the found words in {@code mark}
 * @param address begins with {@code /o/}, in the space of the searching organisation
 * @param titleLanguage language of the title, as a tag for {@code lang}; null if unknown
 * @param language language of the extract, likewise
 * @param at when it was last changed
 */
public record SearchHit(
        String kind,
        String kindLabel,
        String title,
        String titleHtml,
        String snippetHtml,
        String address,
        String organisationSlug,
        String organisationName,
        @Nullable String titleLanguage,
        @Nullable String language,
        Instant at) {}
