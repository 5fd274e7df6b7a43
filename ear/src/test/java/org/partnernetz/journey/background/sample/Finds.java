// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.background.sample;

import java.util.List;
import java.util.function.Consumer;

import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.spi.SearchSource;

/** Has had one thing for ever, of which it never told the search by itself. */
public final class Finds implements SearchSource {

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("find", "search.finds"));
    }

    @Override
    public void tell(Consumer<SearchDocument> documents) {
        documents.accept(SearchDocument.of("find", "1", "Dachbodenfund", "Lag schon immer da", "index"));
    }
}
