// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import org.jspecify.annotations.Nullable;

/**
 * A change of a plugin that an administrator wants.
 *
 * @param version the version to install or to update to; null for the highest existing one, and for other actions
 */
public record PluginChange(
        String plugin, Action action, @Nullable String version) {

    /** The kinds of change. */
    public enum Action {
        /** Start a plugin that is not running. */
        INSTALL,
        /** Replace it by another version. */
        UPDATE,
        /** Stop it for the network. Its data is kept but closed. */
        DISABLE,
        /** Start it again. */
        ENABLE,
        /** Remove it. Its data is kept but closed. */
        UNINSTALL,
        /** Export its data to a file and then delete it, too. */
        PURGE
    }
}
