// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * The plugin's links for people without an account. Whoever has the address of one sees the page that the link is for,
 * as long as the link lives: see {@link org.partnernetz.plugin.spi.ByLink}.
 *
 * <p>For members, moderators and administrators of the acting organisation. That the acting member may show the item to
 * others is for the plugin to check.
 */
@ProviderType
public interface Links {
    int DAYS_MAX = 90;
    int RECIPIENT_MAX = 160;

    /**
     * Makes a link. Its address is told this once: the platform keeps nothing by which it could be told again.
     *
     * @param page which of the plugin's pages it leads to
     * @param item what that page is to show
     * @param recipient for whom it is, in words
     * @param days how long it lives
     * @throws InvalidException at {@code recipient} or {@code days}
     */
    NewLink make(String page, String item, String recipient, int days);

    /** The organisation's links to an item, the newest first, whether they still live or not. */
    List<Link> of(String page, String item);

    /**
     * Ends a link at once; one that has ended stays as it is.
     *
     * @throws NotFoundException if the item has no such link
     */
    void revoke(String page, String item, UUID link);
}
