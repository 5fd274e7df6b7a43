// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.problem.InvalidException;

/** Loads a page although its address asks a list for what cannot be: an old bookmark is no error. */
final class Filters {
    /** The request attribute that makes the page say that a filter was left out. */
    static final String IN_VAIN = "filterInVain";

    private Filters() {}

    /**
     * Whether something of the address was left out.
     *
     * @throws InvalidException about something else than what the address asks
     */
    static boolean load(LoadedPage page, LoadedPage.Place place) {
        try {
            page.load(place);
            return false;
        } catch (InvalidException e) {
            var query = place.query();
            for (var fault : e.faults()) {
                query = query.with(fault.field(), "");
            }
            if (query.asked().size() == place.query().asked().size()) {
                throw e;
            }
            page.load(new LoadedPage.Place(place.item(), query));
            return true;
        }
    }
}
