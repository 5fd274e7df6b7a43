// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import org.jspecify.annotations.Nullable;

/**
 * How a plugin stands on one of the servers that run at this moment.
 *
 * @param name the server's name in the installation
 * @param state null where it does not have the plugin
 * @param version what serves there; null while nothing does
 * @param digest SHA-256 of what serves there; empty while nothing does
 * @param reason why it does not run there, or why the version that is wanted does not
 */
public record PluginServer(
        String name,
        @Nullable PluginState state,
        @Nullable String version,
        String digest,
        @Nullable PluginReason reason) {}
