// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.plugin;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin.Trust;
import org.partnernetz.plugin.admin.PluginPlan;
import org.partnernetz.plugin.admin.PluginPlan.Touched.Effect;

/** What a change would do. */
@Schema(name = "PluginPlan", description = "What will happen if a change of a plugin is carried out.")
public record PlanItem(
        @Schema(description = "Whether it can be carried out.", required = true)
        boolean possible,

        @Schema(description = "Why it cannot be; empty if it can.", required = true)
        List<ReasonItem> obstacles,

        @Schema(description = "The version that runs now; absent if none does.") @Nullable
        String from,

        @Schema(description = "The version that will run; absent if none will.") @Nullable
        String to,

        @Schema(description = "Why that version may run in the server; absent if it may not.") @Nullable
        Trust trust,

        @Schema(description = "Packages that it needs.", required = true)
        List<Need> needs,

        @Schema(description = "Scripts that will run on its tables.", required = true)
        List<String> migrations,

        @Schema(description = "Permissions that its jar declares.", required = true)
        List<String> permissions,

        @Schema(description = "Kinds of contributions that it brings.", required = true)
        List<String> brings,

        @Schema(description = "Other plugins that are affected.", required = true)
        List<Touched> touched,

        @Schema(description = "How many organisations have it switched on.", required = true)
        int organisations,

        @Schema(description = "Tables that a purge exports and drops.", required = true)
        List<String> tables) {

    /** A package that is needed. */
    @Schema(name = "PluginNeed", description = "A package that a plugin needs.")
    public record Need(
            @Schema(description = "The package.", examples = "org.partnernetz.forum", required = true)
            String name,

            @Schema(description = "The range of versions; empty for any.", examples = "[1.4,2)", required = true)
            String wanted,

            @Schema(description = "The version that is there; absent if there is none.") @Nullable
            String there,

            @Schema(description = "Whether the plugin can do without.", required = true)
            boolean optional) {}

    /** Another plugin that will notice. */
    @Schema(name = "PluginTouched", description = "Another plugin that is affected.")
    public record Touched(
            @Schema(description = "The other plugin.", examples = "monitoring", required = true)
            String plugin,

            @Schema(description = "What it will notice.", required = true)
            Effect effect) {}

    static PlanItem of(PluginPlan plan) {
        return new PlanItem(
                plan.isPossible(),
                plan.obstacles().stream().map(ReasonItem::of).toList(),
                plan.from(),
                plan.to(),
                plan.trust(),
                plan.needs().stream()
                        .map(need -> new Need(need.name(), need.wanted(), need.there(), need.optional()))
                        .toList(),
                plan.migrations(),
                plan.permissions(),
                plan.brings(),
                plan.touched().stream()
                        .map(touched -> new Touched(touched.plugin(), touched.effect()))
                        .toList(),
                plan.organisations(),
                plan.tables());
    }
}
