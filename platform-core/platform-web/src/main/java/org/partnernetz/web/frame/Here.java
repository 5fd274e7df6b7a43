// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

/**
 * Where the page stands among the ways on.
 *
 * @param path its address without the query
 */
record Here(String path) {

    /** Whether the way leads to the page or to what it is part of. */
    boolean isAt(String address) {
        var space = address.equals("/")
                || address.endsWith("/network")
                || address.equals("/my")
                || address.lastIndexOf('/') == "/o".length();
        return path.equals(address) || (!space && path.startsWith(address + "/")) || isForum(address);
    }

    /** Topics and posts have addresses of their own, but belong to the forums. */
    private boolean isForum(String address) {
        if (!address.endsWith("/forums")) {
            return false;
        }
        var space = address.substring(0, address.length() - "/forums".length());
        return path.startsWith(space + "/topics/") || path.startsWith(space + "/posts/");
    }
}
