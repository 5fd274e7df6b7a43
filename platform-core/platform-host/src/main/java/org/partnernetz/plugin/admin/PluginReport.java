// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The result of a change.
 *
 * @param reason why it failed; null if it did not
 * @param serving the version that is running now, null if none is
 * @param export the file with the exported data; only after a purge
 * @param log what the plugin logged meanwhile, newest first
 */
public record PluginReport(
        PluginChange change,
        boolean succeeded,
        @Nullable PluginReason reason,
        @Nullable String serving,
        Duration took,
        @Nullable String export,
        List<PluginLogLine> log) {
    public PluginReport {
        log = List.copyOf(log);
    }
}
