// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnernetz.harness.BuiltPlugin;
import org.partnernetz.harness.RunningPlatform;
import org.partnernetz.harness.WithPlatform;

/** The part of the contract that needs a server; nobody lists a plugin here. */
@WithPlatform
@DisplayName("Every plugin")
class EveryPluginIT {
    private static final String VERSION = "1.0.99";
    private static final int UPDATES = 3;

    static Stream<BuiltPlugin> plugins() {
        return BuiltPlugin.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plugins")
    @DisplayName("starts, is updated and stops, and leaves no class loader")
    void leavesNothing(BuiltPlugin built, RunningPlatform platform) throws Exception {
        var plugin = new PluginFile(platform, built);
        plugin.remove();
        var server = ServerProcess.find();
        var without = server.bundleLoaders();
        for (var update = 0; update <= UPDATES; update++) {
            var outcome = plugin.put(VERSION, Map.of("resources/update.txt", "update " + update));
            assertThat(outcome.succeeded()).as(outcome.message()).isTrue();
            assertThat(new Caller(platform, platform.person("fitt", "member"))
                            .get("/o/fitt/p/" + built.id() + "/index")
                            .statusCode())
                    .as("no page fails")
                    .isLessThan(500);
        }
        assertThat(server.bundleLoaders()).as("one of the running version").isEqualTo(without + 1);
        plugin.remove();
        assertThat(server.bundleLoaders()).as("none of a removed plugin").isEqualTo(without);
        if (built.id().equals(PluginFile.ID)) {
            plugin.put(VERSION); // other tests work with it
        }
    }
}
