// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.internal.folder.FoundJar;

/**
 * How a file lay here and in the database when both were last the same.
 *
 * @param digest null for one that was taken away
 * @param laid when it came to lie on this server
 * @param arrived when it came to lie on the server that had it first
 */
record Known(@Nullable String digest, Instant laid, Instant arrived, long edition) {

    /** Whether the file lies here as it did. */
    boolean isStill(@Nullable FoundJar here) {
        return here == null
                ? digest == null
                : here.jar().digest().equals(digest) && here.arrived().equals(laid);
    }
}
