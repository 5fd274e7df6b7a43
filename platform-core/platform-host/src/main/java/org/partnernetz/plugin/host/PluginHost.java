// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

import java.util.Locale;
import java.util.Optional;

/** The running plugins, each behind its gate. */
public interface PluginHost {

    /**
     * Enters a plugin for one request. If it is being updated, waits for up to ten seconds. Before the plugin stops,
     * the host waits up to five seconds for the lease to be closed.
     *
     * @return empty if no such plugin is running
     * @throws PluginUpdatingException if the update takes longer
     * @throws PluginPausedException if the plugin is paused for the acting person, because it kept failing for them,
     *     for several people of their organisation, or in several organisations
     * @throws PluginBusyException if the greatest number of requests is already inside
     */
    Optional<PluginLease> enter(String plugin);

    /** The plugin as it is running now. This does not keep it from stopping. */
    Optional<RunningPlugin> running(String plugin);

    /**
     * The plugin as it is running now or, if it is being updated, as it is afterwards; for a request that has to know
     * something of the plugin before it enters.
     *
     * @throws PluginUpdatingException if the update takes longer than {@link #enter} waits
     */
    Optional<RunningPlugin> awaitRunning(String plugin);

    /** The plugin's name for people, even while it is stopped; its id if no name is known. */
    String name(String plugin, Locale locale);

    /**
     * Says whether another version than the one running here is in use: on another server, or on the tables. Then a
     * failure here is no fault of the version here. Called only after failures.
     */
    boolean isApart(String plugin);

    /**
     * Notifies the listener of starts and stops from now on, and of the start of each plugin that is already running.
     */
    void listen(PluginListener listener);
}
