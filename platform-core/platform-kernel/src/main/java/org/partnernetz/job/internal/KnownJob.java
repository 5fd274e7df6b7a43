// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.internal;

/**
 * A job as the platform remembers it.
 *
 * @param owner id of the plugin, or {@code core}
 * @param key its key
 */
record KnownJob(String owner, String key) {
    static final String CORE = "core";

    boolean isCore() {
        return owner.equals(CORE);
    }

    @Override
    public String toString() {
        return owner + "/" + key;
    }
}
