// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.visitors;

import org.partnernetz.store.Store;

/** What members see of the offers. */
public final class IndexPage extends OfferList {

    /** As the component runtime makes it. */
    public IndexPage(Store store) {
        super(store);
    }
}
