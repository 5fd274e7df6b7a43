// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

/**
 * An item whose answer carries its version as {@code ETag}, so that the caller can send it as {@code If-Match} with a
 * change.
 */
public interface Versioned {

    /** Grows with each change. */
    int version();
}
