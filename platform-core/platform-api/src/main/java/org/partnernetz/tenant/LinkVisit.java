// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.UUID;

/**
 * Somebody who is nobody, but came by a link that opens one item of a plugin.
 *
 * @param page which page of the plugin the link was made for
 * @param item what that page shows
 * @param place where the visit stands, without the page: {@code /o/fitt/p/founder-guide/link}
 * @param token the last part of the address, by which the visitor is known; not to be stored or shown
 */
public record LinkVisit(UUID link, String plugin, String page, String item, String place, String token) {

    /** The address by which the visitor comes to a page of the visit. */
    public String address(String wanted) {
        return place + '/' + wanted + '/' + token;
    }

    /** Without the token, which is as good as a key. */
    @Override
    public String toString() {
        return "LinkVisit[" + link + "]";
    }
}
