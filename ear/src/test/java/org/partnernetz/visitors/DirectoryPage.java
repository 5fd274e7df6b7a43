// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.visitors;

import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.store.Store;

/** What everybody sees of the offers. */
@ForVisitors
public final class DirectoryPage extends OfferList {

    /** As the component runtime makes it. */
    public DirectoryPage(Store store) {
        super(store);
    }
}
