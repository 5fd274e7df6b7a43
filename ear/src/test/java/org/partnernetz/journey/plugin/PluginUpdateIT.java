// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.PluginFile;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@Undisturbed
@WithPlatform
@DisplayName("Updates of a plugin under traffic")
class PluginUpdateIT {
    /** Ten, and twenty with "mvn -Pfull verify". */
    private static final int UPDATES = Integer.getInteger("partnernetz.updates", 10);

    private static final int OTHERS = 5;
    private static final int CLIENTS = 8;
    private static final int BETWEEN = 3;
    private static final double SLOWER_MAX = 1.5;

    @Test
    @DisplayName("fail no request, leave one class loader of the plugin, and do not become slower")
    void failNothing(RunningPlatform platform) throws Exception {
        var built = BuiltPlugin.largest();
        InstalledPlugin.of(platform, built.id()).on("fitt");
        var plugin = new PluginFile(platform, built);
        plugin.put("4.0.0");
        var server = ServerProcess.find();
        var before = server.bundleLoaders();
        var took = new ArrayList<Long>();
        var served = new ArrayList<Long>();
        var traffic = traffic(platform, built);
        try {
            for (var version = 1; version <= UPDATES; version++) {
                traffic.awaitMore(BETWEEN);
                var begun = System.nanoTime();
                var outcome = plugin.put("4.0." + version);
                served.add((System.nanoTime() - begun) / 1_000_000);
                took.add(outcome.tookMillis());
                assertThat(outcome.succeeded()).as(outcome.message()).isTrue();
            }
            traffic.awaitMore(BETWEEN);
        } finally {
            traffic.stop();
        }
        report(took, served, traffic);
        assertThat(traffic.failures()).isEmpty();
        assertThat(traffic.all()).hasSize(CLIENTS);
        assertThat(server.bundleLoaders()).as("class loaders of bundles").isEqualTo(before);
        assertThat((double) median(took.subList(UPDATES - OTHERS, UPDATES)))
                .as("milliseconds of the last updates, after the first %s", took.subList(0, OTHERS))
                .isLessThanOrEqualTo(SLOWER_MAX * median(took.subList(0, OTHERS)));
    }

    /** Eight clients: core pages and REST, plugin pages with AJAX, plugin REST. */
    private static Traffic traffic(RunningPlatform platform, BuiltPlugin plugin) {
        var traffic = new Traffic();
        var person = platform.person("fitt", "member");
        var visitor = Caller.anonymous(platform);
        var member = Caller.of(platform, person);
        var pages = Session.of(platform, person);
        traffic.add("core home", () -> visitor.get("/"));
        traffic.add("core page of an organisation", () -> visitor.get("/o/fitt"));
        var reading = Session.of(platform, person);
        traffic.add("core page of a member", () -> reading.get("/o/fitt/forums"));
        traffic.add("core REST", () -> member.get("/api/v1/organisations/fitt/events"));
        var space = "/o/fitt/p/" + plugin.id() + "/";
        traffic.add("plugin page", () -> pages.get(space + "index"));
        var typing = AjaxForm.among(
                Session.of(platform, person),
                plugin.pages().stream()
                        .sorted(Comparator.comparing("index"::equals))
                        .map(page -> space + page)
                        .toList());
        traffic.add("plugin AJAX", typing::ask);
        var list = list(member, plugin);
        traffic.add("plugin REST", () -> member.get(list));
        var other = Caller.of(platform, platform.person("fitt", "administrator"));
        traffic.add("plugin REST of another", () -> other.get(list));
        return traffic;
    }

    /** The first list of the plugin, by its own description. */
    private static String list(Caller member, BuiltPlugin plugin) {
        var base = "/api/v1/organisations/fitt/p/" + plugin.id() + "/";
        var paths = member.get(base + "openapi").json().getJsonObject("paths");
        return paths.keySet().stream()
                .filter(path -> paths.getJsonObject(path).containsKey("get"))
                .map(path -> base + path.replaceFirst("^.*/p/[^/]+/", "").replaceFirst("^/", ""))
                .filter(path -> !path.contains("{") && member.get(path).status() == 200)
                .findFirst()
                .orElseThrow();
    }

    /** For those who keep the figures: what is measured here is under load, on the machine that builds. */
    private static void report(List<Long> took, List<Long> served, Traffic traffic) throws IOException {
        var ratio = (double) median(took.subList(UPDATES - OTHERS, UPDATES)) / median(took.subList(0, OTHERS));
        var parked = Stream.of("plugin page", "plugin AJAX", "plugin REST", "plugin REST of another")
                .mapToLong(name -> traffic.longest(name).toMillis())
                .max()
                .orElseThrow();
        var text = String.format(
                Locale.ROOT,
                "updates (ms): %s%nfile to served (ms): %s%nmedian update %d ms, median file to served %d ms, "
                        + "last five to first five %.2f, longest request to the plugin %d ms%nanswers: %s%n",
                took,
                served,
                median(took),
                median(served),
                ratio,
                parked,
                traffic.all());
        Files.writeString(Path.of(System.getProperty("partnernetz.target", "target"), "it", "updates.txt"), text);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
