// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.paging.ListQuery;

/**
 * Implemented by a {@link PluginPage} that loads what the address names before its page is built, so that an unknown
 * item gives 404 instead of half a page.
 *
 * <p>The platform calls the backing that has the page's name: {@code pages/new-project.xhtml} by
 * {@code @PluginPage("newProject")}.
 *
 * <p><b>When called:</b> once per backing, before anything else is called on it; a form post to a view that still
 * exists does not call it again. <b>Tenant:</b> the acting organisation is bound; on a page {@link ForVisitors} nobody
 * acts. <b>Errors:</b> a {@link org.partnernetz.problem.NotFoundException} or
 * {@link org.partnernetz.problem.NotAllowedException} gives 404. <b>Threads:</b> a backing belongs to one view and one
 * request at a time.
 */
@ConsumerType
public interface LoadedPage {

    /** Loads what the address names. */
    void load(Place place);

    /**
     * What the address of the page says.
     *
     * @param item the last part of the address, null if the address ends with the page
     * @param query the query for a list on the page, from the parameters of the address
     */
    record Place(@Nullable String item, ListQuery query) {
        /** The key after which the list continues, null for its beginning. */
        public @Nullable String after() {
            return query.page().after();
        }
    }
}
