// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.PluginFile;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

/**
 * Everybody reads every page and every REST path there is, once while the plugin runs and once in each state in which
 * it does not. Nobody may see then what they did not see before, and of the plugin nobody may see anything.
 */
@Undisturbed
@WithPlatform
@DisplayName("Nobody sees more than before when a plugin")
class NeverWidensIT {
    private static final BuiltPlugin PLUGIN = BuiltPlugin.largest();
    private static final String THROWS = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="gone">
              <implementation class="org.partnernetz.gone.Gone"/>
              <service><provide interface="org.partnernetz.gone.Gone"/></service>
              <reference name="nothing" interface="org.partnernetz.text.Telepathy" field="nothing"/>
            </scr:component>""";

    private static RunningPlatform platform;
    private static Network network;
    private static PluginFile file;
    private static Walk walk;
    private static Map<String, Seen> before;

    @BeforeAll
    static void prepare() throws Exception {
        platform = RunningPlatform.get();
        network = Network.of(platform);
        file = new PluginFile(platform, PLUGIN);
        file.remove();
        file.put("6.0.0");
        new InstalledPlugin(platform, PLUGIN).on(Victims.ORGANISATION, Attackers.OTHER);
        walk = new Walk(PLUGIN.id(), routes(), new Victims(platform, EveryPlugin.only(platform, PLUGIN)));
        before = walk.go(people(platform));
        assertThat(before.values()).as("somebody sees the plugin before").anyMatch(Seen::ofPlugin);
        assertThat(before.values())
                .as("somebody sees secrets before")
                .anyMatch(seen -> !seen.secrets().isEmpty());
    }

    /** Without those of other plugins, of which there is no item. */
    private static List<Route> routes() {
        return new Routes(platform)
                .all().stream()
                        .filter(route -> !route.isOfPlugin() || route.pattern().contains("/p/" + PLUGIN.id() + "/"))
                        .toList();
    }

    @AfterAll
    static void tidy() throws Exception {
        file.remove();
        file.put("6.0.99");
        new InstalledPlugin(platform, PLUGIN).offFor(Attackers.OTHER);
    }

    @Test
    @DisplayName("is switched off for the network")
    void disabled() {
        assertThat(network.change(PLUGIN.id(), "{\"action\": \"DISABLE\"}").status())
                .isEqualTo(200);
        try {
            assertNothingMore(walk.go(people(platform)));
        } finally {
            network.change(PLUGIN.id(), "{\"action\": \"ENABLE\"}");
        }
        assertThat(walk.go(people(platform)))
                .as("and as much as before afterwards")
                .isEqualTo(before);
    }

    @Test
    @DisplayName("is uninstalled, parked or fails")
    void gone() throws Exception {
        file.remove();
        try {
            assertNothingMore(walk.go(people(platform)));
            file.putWith("6.1.0", Map.of("Import-Package", "org.partnernetz.forum;version=\"[9,10)\""), Map.of());
            network.await(PLUGIN.id(), "PARKED");
            assertNothingMore(walk.go(people(platform)));
            file.remove();
            assertThat(file.put("6.2.0", Map.of(PLUGIN.component(), THROWS)).succeeded())
                    .isFalse();
            network.await(PLUGIN.id(), "FAILED");
            assertNothingMore(walk.go(people(platform)));
        } finally {
            file.remove();
            file.put("6.3.0");
        }
    }

    @Test
    @DisplayName("does not run because the server was started without plugins")
    void safeMode() throws Exception {
        var safe = platform.another("it-safe-mode", Map.of("partnernetz.plugins", "off"));
        try {
            layThere(safe);
            assertNothingMore(walk.go(people(safe)));
        } finally {
            safe.stop();
        }
    }

    /** Without a jar in its folder no plugin would run there anyway. */
    private static void layThere(RunningPlatform server) throws Exception {
        var folder = server.home().resolve("plugins");
        var jar = PLUGIN.jar();
        var part = Files.copy(jar, folder.resolve(PLUGIN.id() + ".part"));
        Files.move(part, folder.resolve(PLUGIN.id() + ".jar"), StandardCopyOption.ATOMIC_MOVE);
        new Network(server, Caller.of(server, platform.person("gim", "administrator")))
                .await(PLUGIN.id(), known -> !known.getJsonArray("jars").isEmpty());
    }

    private static void assertNothingMore(Map<String, Seen> now) {
        var more = new ArrayList<String>();
        now.forEach((way, seen) -> {
            var former = before.get(way);
            if (seen.ofPlugin() || former == null || !former.covers(seen)) {
                more.add(way + ": " + seen + " instead of " + former);
            }
        });
        assertThat(more).isEmpty();
        assertThat(now).hasSameSizeAs(before);
    }

    /** Attackers, and those to whom the organisation belongs; each at that server. */
    private static List<Attacker> people(RunningPlatform server) {
        var people = new ArrayList<Attacker>();
        people.add(new Attacker("anonymous", Caller.anonymous(server), Caller.anonymous(server), false));
        for (var organisation : List.of(Victims.ORGANISATION, Attackers.OTHER, "gim")) {
            for (var role : List.of("member", "administrator")) {
                var person = platform.person(organisation, role);
                people.add(new Attacker(
                        role + " of " + organisation, Caller.of(server, person), Session.of(server, person), true));
            }
        }
        return people;
    }
}
