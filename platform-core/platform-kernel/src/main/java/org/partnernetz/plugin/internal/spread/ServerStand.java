// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.admin.PluginState;

/**
 * What one server says of one plugin.
 *
 * @param version what serves there, and its checksum; empty while nothing does
 * @param reason why it does not run there, or why the version that is wanted does not
 */
public record ServerStand(
        String server,
        String plugin,
        PluginState state,
        String version,
        String digest,
        @Nullable PluginReason reason,
        Instant since) {}
