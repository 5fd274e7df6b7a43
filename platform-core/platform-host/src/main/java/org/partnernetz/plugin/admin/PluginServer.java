// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import org.jspecify.annotations.Nullable;

/**
 * The state of a plugin on one of the running servers.
 *
 * @param name the server's name in the installation
 * @param state null if the server does not have the plugin
 * @param version the version that is running there; null if none is
 * @param digest SHA-256 of the jar that is running there; empty if none is
 * @param reason why it is not running there, or why the wanted version is not
 */
public record PluginServer(
        String name,
        @Nullable PluginState state,
        @Nullable String version,
        String digest,
        @Nullable PluginReason reason) {}
