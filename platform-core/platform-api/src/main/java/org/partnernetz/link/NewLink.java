// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link;

/**
 * A link that was just made, with its address.
 *
 * @param address the address for the recipient, beginning with {@code /o/}; do not store it
 */
public record NewLink(Link link, String address) {

    /** Leaves out the address, because whoever has it can open the link. */
    @Override
    public String toString() {
        return "NewLink[" + link + "]";
    }
}
