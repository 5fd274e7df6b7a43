// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.spi.SearchSource;

/** Names what is found, and tells all of it again when the index is made anew. */
@Component(service = SearchSource.class)
public final class EntriesSearch implements SearchSource {
    private final Entries entries;

    @Activate
    public EntriesSearch(@Reference Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(Entries.KIND, "search.entry"));
    }

    @Override
    public void tell(Consumer<SearchDocument> documents) {
        for (var after = ""; after != null; ) {
            var page = entries.list(ListQuery.all().with("after", after));
            page.items().stream()
                    .filter(Entry::published)
                    .map(Entries::document)
                    .forEach(documents);
            after = page.next();
        }
    }
}
