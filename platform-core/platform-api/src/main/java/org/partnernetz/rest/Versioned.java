// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

/** An item whose answer tells its version as {@code ETag}, for {@code If-Match} of the change that follows. */
public interface Versioned {

    /** Grows with each change. */
    int version();
}
