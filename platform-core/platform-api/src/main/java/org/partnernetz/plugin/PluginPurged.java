// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

/**
 * All data of a plugin are gone.
 *
 * @deprecated nobody tells it any more: a slice of the core that keeps something in a plugin's name is a
 *     {@code Keeper}, and never was this told to plugins
 */
@Deprecated(since = "1.1", forRemoval = true)
public record PluginPurged(String plugin) {}
