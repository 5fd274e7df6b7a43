// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * The plugin's links for people without an account. Whoever has the address of a link can open the page that it was
 * made for until the link ends: see {@link org.partnernetz.plugin.spi.ByLink}.
 *
 * <p>Members, moderators and administrators of the acting organisation may make links. The plugin must check that the
 * acting member may show the item to others.
 */
@ProviderType
public interface Links {
    int DAYS_MAX = 90;
    int RECIPIENT_MAX = 160;

    /**
     * Makes a link. Its address is returned only here: the platform does not store it and cannot show it again.
     *
     * @param page the plugin's page to which the link leads
     * @param item the item that the page shows
     * @param recipient whom the link is for, in words
     * @param days number of days until it expires
     * @throws InvalidException at {@code recipient} or {@code days}
     */
    NewLink make(String page, String item, String recipient, int days);

    /** The organisation's links to an item, newest first, including those that have ended. */
    List<Link> of(String page, String item);

    /**
     * Ends a link at once. A link that has already ended is left as it is.
     *
     * @throws NotFoundException if the item has no such link
     */
    void revoke(String page, String item, UUID link);
}
