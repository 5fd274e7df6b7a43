// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator of the network decided about a plugin.
 *
 * @param enabled whether it may run at all
 * @param installed whether a version shall run
 * @param digest the jar that shall run; null for the one that the folder asks for
 */
public record Wish(
        String plugin,
        boolean enabled,
        boolean installed,
        @Nullable String version,
        @Nullable String digest,
        Instant changedAt) {

    /** Nothing special: what lies in the folder shall run. */
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
