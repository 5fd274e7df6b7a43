// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.plugin.admin.PluginLogLine;

/** A line of a plugin's own log. */
@Schema(name = "PluginLogLine", description = "A line that one plugin logged.")
public record LogLineItem(
        @Schema(description = "When it was written.", required = true)
        Instant at,

        @Schema(description = "Its level.", examples = "WARN", required = true)
        String level,

        @Schema(
                description = "The logger.",
                examples = "org.partnernetz.founderguide.internal.Projects",
                required = true)
        String logger,

        @Schema(description = "What was written.", required = true)
        String message) {

    static LogLineItem of(PluginLogLine line) {
        return new LogLineItem(line.at(), line.level(), line.logger(), line.message());
    }
}
