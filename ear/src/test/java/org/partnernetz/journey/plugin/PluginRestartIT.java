// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Files;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.misbehaving.Throwing;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Warnings;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("After a restart")
class PluginRestartIT {
    private static final String ID = "falls-back";
    private static final String BROUGHT = "came from another server";

    @Test
    @DisplayName("a plugin whose newest jar does not start serves with the one that served last, and says why")
    void servesWithTheLastGood(RunningPlatform platform) throws Exception {
        var server = platform.another("it-restart", Map.of("partnernetz.secure.cookies", "true"));
        try {
            assertCookieIsSafe(server, platform.person("fitt", "member"));
            var network = network(server, platform);
            Network.of(platform).enable(ID, "fitt");
            MiniPlugin.of(ID, "1.0.0").drop(server);
            network.awaitVersion(ID, "1.0.0");
            server.stop();
            assertThat(Files.readString(server.log())).doesNotContain("a step failed");
            assertThat(Warnings.in(server.said()))
                    .as("of a start and a stop, but for plugins that the other server has and nobody lists here")
                    .allMatch(line -> line.contains(BROUGHT));
            MiniPlugin.of(ID, "1.1.0").withStart(Throwing.class).drop(server);
            server = server.again();
            var known = network(server, platform).await(ID, plugin -> plugin.containsKey("reason"));
            assertThat(known.getString("state")).isEqualTo("ACTIVE");
            assertThat(known.getString("version")).isEqualTo("1.0.0");
            assertThat(known.getJsonObject("reason").getString("text")).contains("thrown by a test at start");
            var member = Session.of(server, platform.person("fitt", "member"));
            assertThat(member.get("/o/fitt/p/" + ID + "/index").body()).contains("page of the mini plugin");
        } finally {
            server.stop();
        }
        assertThat(Warnings.in(server.said()))
                .as("of a second start and its stop, but for the plugin")
                .allMatch(line -> line.contains(ID) || line.contains(" [stderr] ") || line.contains(BROUGHT));
    }

    /** The first start is one behind a proxy that encrypts. A browser drops a cookie of that name without the rest. */
    private static void assertCookieIsSafe(RunningPlatform server, Person person) {
        var answer = Session.enter(Caller.anonymous(server), "/sign-in", person.email(), person.password());
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("__Host-JSESSIONID="))
                .singleElement(as(STRING))
                .containsIgnoringCase("; path=/;")
                .containsIgnoringCase("; secure")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax");
    }

    private static Network network(RunningPlatform server, RunningPlatform people) {
        return new Network(server, Caller.of(server, people.person("gim", "administrator")));
    }
}
