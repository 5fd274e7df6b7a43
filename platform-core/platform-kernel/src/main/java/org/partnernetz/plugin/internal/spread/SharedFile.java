// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the database knows of a file of the plugins folder.
 *
 * @param digest SHA-256; null once it was taken away
 * @param arrived when it came to lie there, or was taken away
 * @param edition another one with each change
 */
record SharedFile(FileKey key, String plugin, @Nullable String digest, Instant arrived, long edition) {

    boolean isGone() {
        return digest == null;
    }
}
