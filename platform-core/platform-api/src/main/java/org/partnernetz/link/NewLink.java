// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link;

/**
 * A link that was just made.
 *
 * @param address what its recipient needs, beginning with {@code /o/}; not to be stored
 */
public record NewLink(Link link, String address) {

    /** Without the address, which is as good as a key. */
    @Override
    public String toString() {
        return "NewLink[" + link + "]";
    }
}
