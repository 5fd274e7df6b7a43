// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.spi.SearchSource;

/** Names what is found, and tells all of it again when the index is made anew. */
@Component(service = SearchSource.class)
public final class SampleSearch implements SearchSource {
    @Override
    public List<Kind> kinds() {
        var phase = new FacetName("phase", "search.phase", "phase.");
        return List.of(new Kind("advice", "search.advice", List.of(phase)));
    }

    @Override
    public void tell(Consumer<SearchDocument> documents) {
        documents.accept(SearchDocument.of("advice", "4711", "Title", "Text", "advice"));
    }
}
