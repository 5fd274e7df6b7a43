// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

/** The page has done its work and redirects to another address of this platform. */
public class ElsewhereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String address;

    public ElsewhereException(String address) {
        super("go on elsewhere", null, false, false);
        this.address = Redirect.isLocal(address) ? address : "/";
    }

    public String address() {
        return address;
    }
}
