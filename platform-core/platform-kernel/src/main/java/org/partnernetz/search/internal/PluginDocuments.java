// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.PerPlugin;
import org.partnernetz.kernel.PluginPath;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Checks what plugins put into the index, and stores it in the running transaction. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PluginDocuments implements PerPlugin<SearchIndex> {
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int FACET_MAX = 120;

    @Inject
    DocumentRepository documents;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Class<SearchIndex> service() {
        return SearchIndex.class;
    }

    @Override
    public SearchIndex of(String plugin) {
        return new OwnIndex(plugin, this);
    }

    public void put(String plugin, SearchDocument document) {
        tenant.required();
        var clean = clean(document);
        check(clean).orThrow();
        if (!documents.put(plugin, clean, address(plugin, clean), clock.instant())) {
            throw new NotAllowedException();
        }
    }

    public void remove(String plugin, String kind, String key) {
        tenant.required();
        documents.remove(plugin, kind, key);
    }

    /** Removes everything that the plugin has put for the acting organisation. */
    public void removeAll(String plugin) {
        documents.remove(plugin, null, null);
    }

    private static SearchDocument clean(SearchDocument draft) {
        return new SearchDocument(
                draft.kind(),
                draft.key(),
                Clean.line(draft.title()),
                cut(Clean.lines(draft.text())),
                draft.page(),
                draft.item(),
                draft.audience(),
                draft.group(),
                draft.permission(),
                draft.owner(),
                draft.facets());
    }

    /** Never in the middle of a character of two code units. */
    private static String cut(String text) {
        if (text.length() <= SearchDocument.TEXT_MAX) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(SearchDocument.TEXT_MAX - 1))
                ? SearchDocument.TEXT_MAX - 1
                : SearchDocument.TEXT_MAX;
        return text.substring(0, end);
    }

    private static Check check(SearchDocument document) {
        return new Check()
                .text(document.kind(), "kind", SearchDocument.KIND_MAX)
                .that(document.kind().matches(NAME), "kind", "wrong")
                .text(document.key(), "key", SearchDocument.KEY_MAX)
                .text(document.title(), "title", SearchDocument.TITLE_MAX)
                .that(document.page().matches(NAME), "page", "wrong")
                .fits(last(document.item()), "item", SearchDocument.KEY_MAX)
                .that((document.audience() == Audience.GROUP) == (document.group() != null), "group", "required")
                .that(document.facets().size() <= SearchDocument.FACETS_MAX, "facets", "too-long")
                .that(
                        document.facets().values().stream().allMatch(value -> value.length() <= FACET_MAX),
                        "facets",
                        "wrong");
    }

    private static String last(@Nullable String item) {
        return item == null ? "" : item;
    }

    /** Behind the space of whoever looks. */
    private static String address(String plugin, SearchDocument document) {
        return PluginPath.of(plugin, document.page(), document.item());
    }

    /** What one plugin gets. */
    private record OwnIndex(String plugin, PluginDocuments documents) implements SearchIndex {
        @Override
        public void put(SearchDocument document) {
            documents.put(plugin, document);
        }

        @Override
        public void remove(String kind, String key) {
            documents.remove(plugin, kind, key);
        }
    }
}
