// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnernetz.plugin.admin.OfferedPlugin;

/** A plugin that the network offers. */
@Schema(name = "OfferedPlugin", description = "A plugin that the network offers to the organisation.")
public record PluginItem(
        @Schema(description = "Its id, as in addresses.", required = true)
        String id,

        @Schema(description = "The version in use.", required = true)
        String version,

        @Schema(description = "Its name.", required = true) String name,

        @Schema(description = "For whom it is, in a sentence; may be empty.", required = true)
        String about,

        @Schema(description = "Whether it runs.", required = true)
        boolean running,

        @Schema(description = "Whether the organisation has it on.", required = true)
        boolean enabled) {

    static PluginItem of(OfferedPlugin plugin) {
        return new PluginItem(
                plugin.id(), plugin.version(), plugin.name(), plugin.about(), plugin.running(), plugin.enabled());
    }
}
