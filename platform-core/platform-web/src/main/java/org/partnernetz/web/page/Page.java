// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

/**
 * The backing of one address. It loads before its view is built, so that an unknown item is a 404 and not half a page.
 *
 * <p>Implementations are request-scoped beans. Loading happens on every request, on a form post too. A
 * {@link org.partnernetz.problem.NotFoundException} or {@link org.partnernetz.problem.NotAllowedException} from here is
 * answered with 404: from outside the two are the same.
 */
public interface Page {

    /**
     * Loads what the address names.
     *
     * @throws SignInNeededException if the page makes sense only for somebody known
     */
    void open(Place place) throws SignInNeededException;
}
