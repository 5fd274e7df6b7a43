// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/** Follows the life of plugins. Called by the one thread that installs them; must be quick and must keep nothing. */
public interface PluginListener {

    /**
     * The plugin's components run; requests come only after all listeners have returned. An exception undoes the start.
     */
    void started(RunningPlugin plugin);

    /** No request is inside any more; its components still run. */
    void stopping(RunningPlugin plugin);
}
