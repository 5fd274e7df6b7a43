// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.Digests;
import org.partnernetz.paging.PageKey;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.text.Clean;

/**
 * A query as the database gets it.
 *
 * @param visited the organisation whose public items a visitor looks through; null for members
 * @param running ids of the plugins that run; for visitors what they show them, {@code plugin/backing}
 * @param plugin of the kind asked for, empty for the core
 * @param kind null for all
 */
record SearchStatement(
        String text,
        @Nullable Long visited,
        List<String> running,
        String plugin,
        @Nullable String kind,
        @Nullable String organisation,
        Map<String, String> facets) {

    static SearchStatement of(SearchQuery query, @Nullable Long visited, List<String> running) {
        var kind = blankToNull(query.kind());
        var slash = kind == null ? -1 : kind.indexOf('/');
        return new SearchStatement(
                SearchWords.of(cut(Clean.line(query.text()))),
                visited,
                running,
                slash < 0 || kind == null ? "" : kind.substring(0, slash),
                kind == null ? null : kind.substring(slash + 1),
                blankToNull(query.organisation()),
                kind == null ? Map.of() : query.facets());
    }

    private static String cut(String text) {
        return text.length() > SearchQuery.TEXT_MAX ? text.substring(0, SearchQuery.TEXT_MAX) : text;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Keys of another question are none of this one's. */
    PageKey key() {
        var question = List.of(text, plugin, String.valueOf(kind), String.valueOf(organisation), facets.toString());
        return new PageKey("search " + Digests.hex(question.toString()), 3);
    }
}
