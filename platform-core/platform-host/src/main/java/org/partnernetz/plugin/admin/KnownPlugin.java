// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plugin as the network's administrators see it.
 *
 * @param version what serves, or would if it could; null where nothing is wanted
 * @param reason why it does not run, or why a wanted newer version was refused while the former serves; else null
 * @param jars all versions that lie there, the highest first
 * @param data whether it keeps data here
 * @param health how its requests fare
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
     * A version that lies there.
     *
     * @param dropped whether it lies in the folder itself, not only among the available ones
     * @param trust why it may run, or null if it may not
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
        /** Its checksum is in the list of the installation. */
        LISTED,
        /** It is signed by a pinned certificate. */
        SIGNED,
        /** This is a server for development; anything runs. */
        DEVELOPMENT
    }

    /**
     * How requests fare.
     *
     * @param inside requests inside at this moment
     * @param overdue of these, those that take longer than a request may
     * @param failures failures of late
     * @param pausedUntil until when requests of some people, of organisations or of all are answered without asking the
     *     plugin; null while everybody's are passed on
     */
    public record Health(
            int inside, int overdue, int failures, @Nullable Instant pausedUntil) {}
}
