// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

/**
 * All data of a plugin are gone: a fact for everybody in the core who keeps something in its name. Told inside the
 * transaction that forgets the rest, acting as the network's administrator who asked for it.
 */
public record PluginPurged(String plugin) {}
