// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

/**
 * Follows the life cycle of plugins. The one thread that installs them calls it. Implementations must be quick and must
 * not keep a reference to the plugin.
 */
public interface PluginListener {

    /**
     * Called when the plugin's components are running; requests are admitted only after all listeners have returned. An
     * exception undoes the start.
     */
    void started(RunningPlugin plugin);

    /** Called when no request is inside any more, while the components are still running. */
    void stopping(RunningPlugin plugin);
}
