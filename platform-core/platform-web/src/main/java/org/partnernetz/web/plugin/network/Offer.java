// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.network;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.KnownPlugin;
import org.partnernetz.plugin.admin.PluginChange.Action;
import org.partnernetz.plugin.admin.PluginState;

/**
 * A change that makes sense in the present state of a plugin. Its plan says whether it is possible.
 *
 * @param version the version to install, null if the change installs none
 */
public record Offer(Action action, @Nullable String version) {

    static List<Offer> of(KnownPlugin plugin) {
        var offers = new ArrayList<Offer>();
        var wanted = plugin.state() != PluginState.AVAILABLE && plugin.state() != PluginState.REMOVED;
        if (plugin.disabled()) {
            offers.add(new Offer(Action.ENABLE, null));
        } else {
            var action = wanted && plugin.jars().stream().anyMatch(KnownPlugin.Jar::serving)
                    ? Action.UPDATE
                    : Action.INSTALL;
            plugin.jars().stream()
                    .filter(jar -> !jar.serving())
                    .map(jar -> new Offer(action, jar.version()))
                    .forEach(offers::add);
        }
        if (wanted) {
            offers.add(new Offer(Action.DISABLE, null));
            offers.add(new Offer(Action.UNINSTALL, null));
        } else if (plugin.data()) {
            offers.add(new Offer(Action.PURGE, null));
        }
        return List.copyOf(offers);
    }

    /** The query part of its plan's address. */
    public String query() {
        return "?plan=" + action + (version == null ? "" : "&version=" + version);
    }
}
