// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

import java.util.Locale;
import java.util.Optional;

/** The plugins that run, each behind its gate. */
public interface PluginHost {

    /**
     * Enters a plugin for one request, and waits for up to ten seconds while it is being updated. The plugin is not
     * stopped before the lease is closed, for up to five seconds.
     *
     * @return empty where no such plugin runs
     * @throws PluginUpdatingException if the update takes longer
     * @throws PluginPausedException if the plugin kept failing for whoever acts, for several people of their
     *     organisation or in several organisations, and is not asked for them for a while
     * @throws PluginBusyException if as many requests as may be are inside already
     */
    Optional<PluginLease> enter(String plugin);

    /** The plugin as it runs at this moment, without keeping it from stopping. */
    Optional<RunningPlugin> running(String plugin);

    /** The name that people know a plugin by, also while it rests; its id where nothing more is known. */
    String name(String plugin, Locale locale);

    /**
     * Whether another version is at work than the one that serves here: on another server, or on the tables. What fails
     * here meanwhile is no fault of the version here. Asked after failures only.
     */
    boolean isApart(String plugin);

    /** Hears of starts and stops from now on, and of the start of each plugin that runs already. */
    void listen(PluginListener listener);
}
