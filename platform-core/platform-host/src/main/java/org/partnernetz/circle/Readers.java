// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.circle;

import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;

/**
 * Tells who can see something, to whoever can see it: by the function of the database that also decides who is told of
 * a post, which a test compares with reading. Nobody is told more than they would find otherwise: names are those of
 * the directory and of the own groups, guests are told one number, and whoever is not in the circle gets its sentence
 * only.
 */
public interface Readers {

    /** @throws NotFoundException if the acting member does not see it, or may not ask */
    Circle of(Asked asked);

    /**
     * Those of one organisation whom the acting member may see by name, in the order of their names.
     *
     * @throws NotFoundException as {@link #of}
     */
    Page<Reader> named(Asked asked, String slug, PageRequest page);
}
