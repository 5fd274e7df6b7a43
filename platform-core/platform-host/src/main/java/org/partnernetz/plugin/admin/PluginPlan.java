// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin.Trust;

/**
 * What will happen if a change is carried out.
 *
 * @param from the version that is running now, null if none is
 * @param to the version that will be running, null if none will
 * @param needs packages of the platform and of other plugins that the version needs
 * @param migrations names of the scripts that will run on its tables
 * @param permissions permissions that it declares
 * @param brings kinds of contributions that it declares, for example {@code PluginPage}
 * @param touched other plugins that are affected
 * @param organisations how many organisations have it switched on
 * @param tables tables whose rows are exported and dropped; only for a purge
 * @param obstacles why it cannot be carried out; empty if it can
 */
public record PluginPlan(
        PluginChange change,
        @Nullable String from,
        @Nullable String to,
        @Nullable Trust trust,
        List<Need> needs,
        List<String> migrations,
        List<String> permissions,
        List<String> brings,
        List<Touched> touched,
        int organisations,
        List<String> tables,
        List<PluginReason> obstacles) {
    public PluginPlan {
        needs = List.copyOf(needs);
        migrations = List.copyOf(migrations);
        permissions = List.copyOf(permissions);
        brings = List.copyOf(brings);
        touched = List.copyOf(touched);
        tables = List.copyOf(tables);
        obstacles = List.copyOf(obstacles);
    }

    public boolean isPossible() {
        return obstacles.isEmpty();
    }

    /**
     * A package that is wanted.
     *
     * @param wanted the range of versions, empty for any
     * @param there the version that is there, null if there is none
     */
    public record Need(String name, String wanted, @Nullable String there, boolean optional) {}

    /** Another plugin that is affected. */
    public record Touched(String plugin, Effect effect) {

        /** How the other plugin is affected. */
        public enum Effect {
            /** It stops and starts again. */
            RESTARTS,
            /** It cannot run without the other one and is parked. */
            STOPS,
            /** It was parked because it lacked this one, and will start. */
            STARTS
        }
    }
}
