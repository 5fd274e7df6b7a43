// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.paging.ListQuery;

/**
 * Implemented by a {@link PluginPage} that has to know where it stands before its page is built, so that an unknown
 * item is answered with 404 and not with half a page.
 *
 * <p>The backing named like the page is asked: {@code pages/new-project.xhtml} by {@code @PluginPage("newProject")}.
 *
 * <p><b>When called:</b> once for each backing made, before anything else is asked of it; a form post to a view that is
 * still there does not call it again. <b>Tenant:</b> the acting organisation is bound; on a page {@link ForVisitors}
 * nobody acts. <b>Errors:</b> a {@link org.partnernetz.problem.NotFoundException} or
 * {@link org.partnernetz.problem.NotAllowedException} is answered with 404. <b>Threads:</b> a backing belongs to one
 * view and one request at a time.
 */
@ConsumerType
public interface LoadedPage {

    /** Loads what the address names. */
    void load(Place place);

    /**
     * Where the page stands.
     *
     * @param item the last part of the address, null where it ends with the page
     * @param query what is asked of a list on the page, as it stands behind the address
     */
    record Place(@Nullable String item, ListQuery query) {
        /** The key after which a list goes on, null for its beginning. */
        public @Nullable String after() {
            return query.page().after();
        }
    }
}
