// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.host;

import org.partnernetz.search.SearchIndex;

/** Gives each plugin its own index. */
public interface SearchIndexes {

    /** The index that knows only this plugin's documents. */
    SearchIndex of(String plugin);
}
