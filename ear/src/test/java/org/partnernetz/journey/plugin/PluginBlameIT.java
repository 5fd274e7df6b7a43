// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.misbehaving.Trouble;
import org.partnernetz.misbehaving.Unmade;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Network;

@WithPlatform
@DisplayName("What goes wrong with a plugin")
class PluginBlameIT {
    private static final int MORE_THAN_ENOUGH = 7;
    private static final String COURSES = CoursePlugin.courses("fitt");

    private RunningPlatform platform;
    private Network network;

    @AfterAll
    static void clear() {
        Network.of(RunningPlatform.get()).clear();
    }

    @BeforeEach
    void begin(RunningPlatform running) {
        platform = running;
        network = Network.of(running);
    }

    @Test
    @DisplayName("through the caller does not count, however often")
    void throughTheCaller() throws Exception {
        CoursePlugin.on(platform, "fitt");
        var somebody =
                Caller.of(platform, Crowd.person(platform, new Crowd.Membership("fitt", "MEMBER", false, false)));
        var before = network.read(CoursePlugin.ID).json().getInt("failures");
        for (var time = 0; time < MORE_THAN_ENOUGH; time++) {
            somebody.send("GET", COURSES, null, Map.of("Accept", "*/*;q=x"));
            somebody.send("POST", COURSES, "{", Map.of());
            somebody.send("GET", COURSES, null, Map.of("Accept", "application/pdf"));
            somebody.send("POST", COURSES, "x", Map.of("Content-Type", "a/b;c=\""));
        }
        assertThat(somebody.get(COURSES).status()).isEqualTo(200);
        assertThat(caller("fitt", "member").get(COURSES).status()).isEqualTo(200);
        var known = network.read(CoursePlugin.ID).json();
        assertThat(known).doesNotContainKey("pausedUntil");
        assertThat(known.getInt("failures")).isLessThanOrEqualTo(before);
    }

    @Test
    @DisplayName("for one person keeps out that person, and nobody else")
    void forOnePerson() throws Exception {
        serve(MiniPlugin.of("fails-for-one", "1.0.0").withResource(Trouble.class), "fails-for-one");
        network.enable("fails-for-one", "gim");
        var member = caller("fitt", "member");
        for (var time = 0; time < MORE_THAN_ENOUGH; time++) {
            trouble(member, "fails-for-one", "throw");
        }
        assertThat(trouble(member, "fails-for-one", "well").status()).isEqualTo(503);
        assertThat(trouble(caller("fitt", "administrator"), "fails-for-one", "well")
                        .status())
                .isEqualTo(200);
        assertThat(caller("gim", "administrator")
                        .get("/api/v1/organisations/gim/p/fails-for-one/trouble/well")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("while it is replaced: a request that hangs in the former version is ended all the same")
    void whileItIsReplaced() throws Exception {
        serve(MiniPlugin.of("hangs-on", "1.0.0").withResource(Trouble.class), "hangs-on");
        var member = caller("fitt", "member");
        var hanging = CompletableFuture.supplyAsync(
                () -> trouble(member, "hangs-on", "wait"), task -> new Thread(task).start());
        network.await("hangs-on", known -> known.getInt("inside") == 1);
        MiniPlugin.of("hangs-on", "1.1.0").withResource(Trouble.class).drop(platform);
        network.awaitVersion("hangs-on", "1.1.0");
        assertThat(hanging.get().status()).as("before the caller gives up").isEqualTo(500);
        assertThat(network.of("hangs-on", "log").body()).contains("is asked to end");
        assertThat(network.read("hangs-on").json().getInt("failures"))
                .as("of the version that runs")
                .isZero();
    }

    @Test
    @DisplayName("when its parts are made takes its start back, with the part and the cause")
    void whenItsPartsAreMade() throws Exception {
        serve(MiniPlugin.of("lacks-parts", "1.0.0"), "lacks-parts");
        MiniPlugin.of("lacks-parts", "1.1.0").withNavigation(Unmade.class).drop(platform);
        assertThat(refused("lacks-parts"))
                .contains(Unmade.class.getName() + " failed: java.lang.IllegalStateException: thrown by a test when");
        MiniPlugin.of("lacks-parts", "1.2.0")
                .withResource(Trouble.class)
                .cutOff(Trouble.class)
                .drop(platform);
        network.await("lacks-parts", known -> text(known).contains("ClassFormatError"));
        assertThat(refused("lacks-parts")).contains(Trouble.class.getName() + " cannot be loaded");
    }

    private String refused(String plugin) throws InterruptedException {
        var known = network.await(plugin, found -> found.containsKey("reason"));
        assertThat(known.getString("state")).isEqualTo("ACTIVE");
        assertThat(known.getString("version")).isEqualTo("1.0.0");
        return text(known);
    }

    private static String text(JsonObject known) {
        return known.containsKey("reason") ? known.getJsonObject("reason").getString("text") : "";
    }

    private void serve(MiniPlugin plugin, String id) throws Exception {
        network.enable(id, "fitt");
        plugin.drop(platform);
        network.awaitVersion(id, "1.0.0");
    }

    private Caller caller(String organisation, String role) {
        return Caller.of(platform, platform.person(organisation, role));
    }

    private static Answer trouble(Caller caller, String id, String kind) {
        return caller.get("/api/v1/organisations/fitt/p/" + id + "/trouble/" + kind);
    }
}
