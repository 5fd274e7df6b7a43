// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param kind as in {@link SearchQuery#kind()}
 * @param kindLabel name of a plugin's kind; empty for kinds of the core, which the pages name
 * @param titleHtml the title, escaped, with the found words in {@code mark}
 * @param snippetHtml a piece of the text, escaped, with the found words in {@code mark}
 * @param address begins with {@code /o/}, in the space of the organisation that looks
 * @param titleLanguage in which the title is written, as the tag for {@code lang}; null where nobody knows
 * @param language the same of the piece of text
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
