// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

import java.util.UUID;

/**
 * The visit of a person without an account who opened a valid link to one item of a plugin.
 *
 * @param page the plugin's page for which the link was made
 * @param item the item that the page shows
 * @param place the address of the visit up to the page: {@code /o/fitt/p/founder-guide/link}
 * @param token the last part of the address, which identifies the visitor; do not store or show it
 */
public record LinkVisit(UUID link, String plugin, String page, String item, String place, String token) {

    /** Returns the address at which the visitor reaches a page of this visit. */
    public String address(String wanted) {
        return place + '/' + wanted + '/' + token;
    }

    /** Leaves out the token, because whoever has it can open the link. */
    @Override
    public String toString() {
        return "LinkVisit[" + link + "]";
    }
}
