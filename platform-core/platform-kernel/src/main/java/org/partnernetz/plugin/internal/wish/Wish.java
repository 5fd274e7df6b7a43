// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The decision of the network's administrators about a plugin.
 *
 * @param enabled whether it may run at all
 * @param installed whether a version should run
 * @param digest checksum of the jar that should run; null for the one that the folder determines
 */
public record Wish(
        String plugin,
        boolean enabled,
        boolean installed,
        @Nullable String version,
        @Nullable String digest,
        Instant changedAt) {

    /** The decision to run what is in the folder. */
    public static Wish asTheFolder(String plugin, Instant now) {
        return new Wish(plugin, true, true, null, null, now);
    }

    public Wish switched(boolean on, Instant now) {
        return new Wish(plugin, on, installed, version, digest, now);
    }

    public Wish gone(Instant now) {
        return new Wish(plugin, true, false, null, null, now);
    }

    public Wish of(String wantedVersion, String wantedDigest, Instant now) {
        return new Wish(plugin, true, true, wantedVersion, wantedDigest, now);
    }
}
