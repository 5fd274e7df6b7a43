// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.admin.PluginState;

/**
 * The state of one plugin on one server, as that server reports it.
 *
 * @param version the running version, and its checksum; empty if none is running
 * @param reason why it is not running there, or why the wanted version is not
 */
public record ServerStand(
        String server,
        String plugin,
        PluginState state,
        String version,
        String digest,
        @Nullable PluginReason reason,
        Instant since) {}
