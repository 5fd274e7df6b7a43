// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plugin as the network's administrators see it.
 *
 * @param version the running version, or the one that should be running; null if none should
 * @param reason why it is not running, or why a newer version was refused while the former one is running; else null
 * @param jars all versions in the folders, highest first
 * @param data whether the database has data of it
 * @param health the state of its requests
 */
public record KnownPlugin(
        String id,
        String name,
        PluginState state,
        @Nullable String version,
        @Nullable PluginReason reason,
        boolean disabled,
        Instant since,
        List<Jar> jars,
        boolean data,
        Health health) {
    public KnownPlugin {
        jars = List.copyOf(jars);
    }

    /**
     * A version in the folders.
     *
     * @param dropped whether it is in the plugins folder itself, and not only among the available ones
     * @param trust why it may run; null if it may not
     */
    public record Jar(
            String version,
            String file,
            String digest,
            boolean dropped,
            @Nullable Trust trust,
            boolean serving) {}

    /** Why a jar may run in the server. */
    public enum Trust {
        /** The installation lists its checksum. */
        LISTED,
        /** It is signed by a pinned certificate. */
        SIGNED,
        /** This is a development server, which runs everything. */
        DEVELOPMENT
    }

    /**
     * The state of a plugin's requests.
     *
     * @param inside number of requests inside the plugin at this moment
     * @param overdue number of those that exceed the time limit
     * @param failures number of recent failures
     * @param pausedUntil until when the plugin is paused for some people, for organisations or for everybody; null if
     *     it is not paused
     */
    public record Health(
            int inside, int overdue, int failures, @Nullable Instant pausedUntil) {}
}
