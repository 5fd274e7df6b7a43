// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin;
import org.partnernetz.plugin.admin.PluginState;

/** A plugin as administrators of the network see it. */
@Schema(name = "KnownPlugin", description = "A plugin of this installation and its state.")
public record KnownPluginItem(
        @Schema(description = "Its id: part of addresses.", examples = "founder-guide", required = true)
        String plugin,

        @Schema(description = "Its name in German.", examples = "Gründungslotse", required = true)
        String name,

        @Schema(description = "Where it stands in its life.", required = true)
        PluginState state,

        @Schema(description = "The version that runs or was tried; absent where nothing is wanted.", examples = "1.2.0")
        @Nullable
        String version,

        @Schema(description = "Why it does not run, or why a newer version was refused; absent without a reason.")
        @Nullable
        ReasonItem reason,

        @Schema(description = "Whether it is switched off for the whole network.", required = true)
        boolean disabled,

        @Schema(description = "Since when it stands so.", required = true)
        Instant since,

        @Schema(description = "All versions on this server, highest first.", required = true)
        List<JarItem> jars,

        @Schema(description = "Whether it keeps data.", required = true)
        boolean data,

        @Schema(description = "Requests inside at this moment.", required = true)
        int inside,

        @Schema(description = "Of these, those that exceed the time limit.", required = true)
        int overdue,

        @Schema(description = "Recent failures.", required = true)
        int failures,

        @Schema(description = "Until when those for whom it kept failing do not get in; absent while all do.") @Nullable
        Instant pausedUntil) {

    static KnownPluginItem of(KnownPlugin plugin) {
        var health = plugin.health();
        return new KnownPluginItem(
                plugin.id(),
                plugin.name(),
                plugin.state(),
                plugin.version(),
                ReasonItem.of(plugin.reason()),
                plugin.disabled(),
                plugin.since(),
                plugin.jars().stream().map(JarItem::of).toList(),
                plugin.data(),
                health.inside(),
                health.overdue(),
                health.failures(),
                health.pausedUntil());
    }
}
