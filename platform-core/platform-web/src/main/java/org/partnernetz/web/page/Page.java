// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

/**
 * The backing of one address. It loads before its view is built, so that an unknown item gives 404 instead of half a
 * page.
 *
 * <p>Implementations are request-scoped beans. It loads on every request, including form posts. A
 * {@link org.partnernetz.problem.NotFoundException} or {@link org.partnernetz.problem.NotAllowedException} thrown here
 * gives 404, so that callers cannot distinguish the two.
 */
public interface Page {

    /**
     * Loads what the address names.
     *
     * @throws SignInNeededException if the page makes sense only for somebody known
     */
    void open(Place place) throws SignInNeededException;
}
