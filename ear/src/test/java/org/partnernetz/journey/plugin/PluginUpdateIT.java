// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.harness.RunningPlatform;
import org.partnernetz.harness.WithPlatform;

@WithPlatform
@DisplayName("Ten updates of a plugin under traffic")
class PluginUpdateIT {
    private static final int UPDATES = 10;
    private static final int WARM_UP = 20;
    private static final int OK = 200;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> answered = new ConcurrentHashMap<>();

    @Test
    @DisplayName("fail no request of the core and leave one class loader of the plugin")
    void failNothing(RunningPlatform platform) throws Exception {
        var plugin = new PluginFile(platform);
        plugin.put("4.0.0");
        var server = ServerProcess.find();
        var before = server.bundleLoaders();
        var member = new Caller(platform, platform.person("fitt", "member"));
        var visitor = new Caller(platform, null);
        var clients = Executors.newCachedThreadPool();
        try {
            clients.submit(() -> keep("core page", () -> visitor.get("/").statusCode()));
            clients.submit(() -> keep(
                    "core page of an organisation", () -> visitor.get("/o/fitt").statusCode()));
            clients.submit(() -> keep(
                    "core REST",
                    () -> member.get("/api/v1/organisations/fitt/events").statusCode()));
            clients.submit(() -> keep(
                    "plugin", () -> member.get(Caller.guide("fitt", "projects")).statusCode()));
            for (var version = 1; version <= UPDATES; version++) {
                awaitTraffic(version * WARM_UP);
                assertThat(plugin.put("4.0." + version).succeeded()).isTrue();
            }
        } finally {
            going.set(false);
            clients.shutdown();
            assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(failures.stream().filter(failure -> failure.startsWith("core")))
                .isEmpty();
        assertThat(failures).as("requests to the plugin wait for it").isEmpty();
        assertThat(answered).containsKeys("core page", "core page of an organisation", "core REST", "plugin");
        assertThat(server.bundleLoaders()).as("class loaders of bundles").isEqualTo(before);
    }

    private void awaitTraffic(int requests) throws InterruptedException {
        while (answered.getOrDefault("core page", 0) < requests) {
            Thread.sleep(10);
        }
    }

    private void keep(String name, Callable<Integer> request) {
        while (going.get()) {
            try {
                var status = request.call();
                if (status != OK) {
                    failures.add(name + ": " + status);
                }
            } catch (Exception e) {
                failures.add(name + ": " + e);
            }
            answered.merge(name, 1, Integer::sum);
        }
    }
}
