// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** A plugin declares a page backing, but its component cannot be made. The message says why. */
public final class PageUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PageUnavailableException(String message) {
        super(message);
    }
}
