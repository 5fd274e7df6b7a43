// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

/** All plugins that this build has made, the archetype's among them, on the running platform. Nobody lists them. */
public final class EveryPlugin {
    private final List<InstalledPlugin> all;
    private final List<InstalledPlugin> brought = new ArrayList<>();

    public EveryPlugin(RunningPlatform platform) {
        this(platform, BuiltPlugin.all());
    }

    private EveryPlugin(RunningPlatform platform, List<BuiltPlugin> built) {
        all = built.stream().map(one -> new InstalledPlugin(platform, one)).toList();
    }

    /** Those that belong to the repository. */
    public static EveryPlugin ofRepository(RunningPlatform platform) {
        return new EveryPlugin(platform, BuiltPlugin.ofRepository());
    }

    /** As if there were no other. */
    public static EveryPlugin only(RunningPlatform platform, BuiltPlugin built) {
        return new EveryPlugin(platform, List.of(built));
    }

    /** Installs those that are missing, and switches all of them on. */
    public EveryPlugin on(String... organisations) throws Exception {
        for (var plugin : all) {
            if (!plugin.isInstalled()) {
                brought.add(plugin);
            }
            plugin.on(organisations);
        }
        return this;
    }

    /** Takes away those that were missing, and switches the others off for an organisation. */
    public void tidy(String organisation) throws Exception {
        for (var plugin : all) {
            plugin.offFor(organisation);
        }
        for (var plugin : brought) {
            plugin.remove();
        }
    }

    /** One item of each kind of each plugin. */
    public List<PluginItems> items(Caller owner, String organisation, String words) {
        return all.stream()
                .map(plugin -> PluginItems.make(
                        plugin.id(),
                        SampleFile.in(plugin.built().module()),
                        calls(owner, organisation, plugin.id()),
                        words))
                .toList();
    }

    private static Calls calls(Caller owner, String organisation, String plugin) {
        var base = "/api/v1/organisations/" + organisation + "/p/" + plugin + "/";
        return (method, path, body) -> owner.send(method, base + path, body, Map.of());
    }
}
