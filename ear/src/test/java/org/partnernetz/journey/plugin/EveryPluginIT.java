// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.PluginFile;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

/** The part of the contract that needs a server; nobody lists a plugin here. */
@WithPlatform
@DisplayName("Every plugin")
class EveryPluginIT {
    private static final String VERSION = "1.0.99";
    private static final int UPDATES = 3;

    @Test
    @DisplayName("starts, is updated and stops beside all others, and leaves no class loader")
    void leavesNothing(RunningPlatform platform) throws Exception {
        var plugins = new LinkedHashMap<String, PluginFile>();
        BuiltPlugin.all().forEach(built -> plugins.put(built.id(), new PluginFile(platform, built)));
        removeAll(plugins);
        var server = ServerProcess.find();
        var without = server.bundleLoaders();
        for (var update = 0; update <= UPDATES; update++) {
            for (var plugin : plugins.entrySet()) {
                var outcome = plugin.getValue().put(VERSION, Map.of("resources/update.txt", "update " + update));
                assertThat(outcome.succeeded()).as(outcome.message()).isTrue();
                assertNoPageFails(platform, plugin.getKey());
            }
        }
        assertThat(server.bundleLoaders())
                .as("one of each running version: %s; \"mvn -Pleak\" names what keeps another", plugins.keySet())
                .isEqualTo(without + plugins.size());
        removeAll(plugins);
        assertThat(server.bundleLoaders()).as("none of a removed plugin").isEqualTo(without);
        for (var plugin : BuiltPlugin.ofRepository()) {
            plugins.get(plugin.id()).put(VERSION); // other tests work with them
        }
    }

    private static void removeAll(Map<String, PluginFile> plugins) throws Exception {
        for (var plugin : plugins.values()) {
            plugin.remove();
        }
    }

    private static void assertNoPageFails(RunningPlatform platform, String plugin) {
        assertThat(Caller.of(platform, platform.person("fitt", "member"))
                        .get("/o/fitt/p/" + plugin + "/index")
                        .status())
                .as("a page of %s", plugin)
                .isLessThan(500);
    }
}
