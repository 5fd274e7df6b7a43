// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.PersonId;

/**
 * One item that can be found. Begin with {@link #of} and restrict it from there.
 *
 * @param kind one of the kinds that the plugin's {@code SearchSource} names, for example {@code project}
 * @param key key of the item within its kind, often its UUID
 * @param title shown as the link; a match in it weighs more than one in the text
 * @param text plain text without markup, cut to {@value #TEXT_MAX} characters
 * @param page name of the plugin's page that shows the item, for example {@code project}
 * @param item last part of the page's address; null if the page needs none
 * @param audience who finds it; {@code PUBLIC} includes visitors and search engines if {@code page} is a page for
 *     visitors, else it means members only
 * @param group the working group if the audience is {@code GROUP}
 * @param permission key of the plugin's permission that a member needs to find it; null if none
 * @param owner the one person who finds it; null if all do
 * @param facets values by which people can narrow the results, by name of the facet, for example {@code phase} =
 *     {@code PLANNING}
 */
public record SearchDocument(
        String kind,
        String key,
        String title,
        String text,
        String page,
        @Nullable String item,
        Audience audience,
        @Nullable UUID group,
        @Nullable String permission,
        @Nullable PersonId owner,
        Map<String, String> facets) {
    public static final int KIND_MAX = 40;
    public static final int KEY_MAX = 120;
    public static final int TITLE_MAX = 200;
    public static final int TEXT_MAX = 100_000;
    public static final int FACETS_MAX = 5;

    public SearchDocument {
        facets = Map.copyOf(facets);
    }

    /** A document for all members of the acting organisation, at {@code page/key}. */
    public static SearchDocument of(String kind, String key, String title, String text, String page) {
        return new SearchDocument(kind, key, title, text, page, key, Audience.ORGANISATION, null, null, null, Map.of());
    }

    /** Restricts it to members who have this permission of the plugin. */
    public SearchDocument needing(String needed) {
        return new SearchDocument(kind, key, title, text, page, item, audience, group, needed, owner, facets);
    }

    /** Restricts it to this person. */
    public SearchDocument ownedBy(PersonId person) {
        return new SearchDocument(kind, key, title, text, page, item, audience, group, permission, person, facets);
    }

    public SearchDocument shownTo(Audience circle) {
        return new SearchDocument(kind, key, title, text, page, item, circle, null, permission, owner, facets);
    }

    public SearchDocument shownTo(UUID workingGroup) {
        return new SearchDocument(
                kind, key, title, text, page, item, Audience.GROUP, workingGroup, permission, owner, facets);
    }

    public SearchDocument with(Map<String, String> values) {
        return new SearchDocument(kind, key, title, text, page, item, audience, group, permission, owner, values);
    }

    /** Sets its page and the last part of its address, if that is not the key. */
    public SearchDocument at(String onPage, @Nullable String lastPart) {
        return new SearchDocument(kind, key, title, text, onPage, lastPart, audience, group, permission, owner, facets);
    }
}
