// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import org.jspecify.annotations.Nullable;

/**
 * Something that an administrator wants of a plugin.
 *
 * @param version the version to install or update to; null for the highest that is there, and for other actions
 */
public record PluginChange(
        String plugin, Action action, @Nullable String version) {

    /** What can be wanted. */
    public enum Action {
        /** A plugin that does not run shall run. */
        INSTALL,
        /** Another version shall run. */
        UPDATE,
        /** It shall rest; its data stay and are closed. */
        DISABLE,
        /** It shall run again. */
        ENABLE,
        /** It shall be gone; its data stay and are closed. */
        UNINSTALL,
        /** Its data shall be exported into a file and then be gone, too. */
        PURGE
    }
}
