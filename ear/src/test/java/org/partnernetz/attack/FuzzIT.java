// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.journey.plugin.CoursePlugin;
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/**
 * Sends what nobody thought of to every address there is. The requests are the same in each run, unless
 * {@code -Dfuzz.seed=…} makes others; {@code -Pfull} sends many more.
 */
@WithPlatform
@DisplayName("A request that nobody thought of")
class FuzzIT {
    private static final long SEED = Long.getLong("partnernetz.fuzz.seed", 8);
    private static final int REQUESTS = Integer.getInteger("partnernetz.fuzz.requests", 400);
    private static final List<String> SERVLETS = List.of(
            "/drafts",
            "/preview",
            "/language",
            "/theme",
            "/logo",
            "/plugin-jar",
            "/sign-out",
            "/openapi",
            "/error",
            "/assets/logos/{organisation}/x.png",
            "/assets/x/y",
            "/jakarta.faces.resource/{page}",
            "/inside-nothing");

    @Test
    @DisplayName("is never answered with a fault of ours")
    void isNeverOurFault(RunningPlatform platform) throws Exception {
        EveryPlugin.ofRepository(platform).on("fitt", "sis");
        CoursePlugin.on(platform, "fitt", "sis");
        var member = platform.person("fitt", "member");
        var callers = List.of(
                new Pair(Caller.anonymous(platform), Caller.anonymous(platform)),
                new Pair(Caller.of(platform, member), Session.of(platform, member)));
        var fuzz = new Fuzz(SEED, routes(platform));
        var faults = new ArrayList<String>();
        var statuses = new LinkedHashMap<Integer, Integer>();
        for (var i = 0; i < REQUESTS; i++) {
            var request = fuzz.next();
            var answer = callers.get(i % 2).send(request);
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() >= 500) {
                faults.add(i + ": " + request + " -> " + answer);
            }
        }
        assertThat(faults)
                .as("of %s requests with the seed %s, answered with %s", REQUESTS, SEED, statuses)
                .isEmpty();
        assertThat(statuses.keySet())
                .as("the requests got as far as they should")
                .contains(200, 400, 401, 404, 405);
    }

    /** The same somebody as a program and in a browser. */
    private record Pair(Caller api, Caller browser) {
        Answer send(Fuzz.Request request) {
            var caller = request.isApi() ? api : browser;
            var headers = request.isApi() ? request.headers() : withoutCookie(request.headers());
            return caller.send(request.method(), request.path(), request.body(), headers);
        }

        /** A browser that is signed in keeps its cookie. */
        private static Map<String, String> withoutCookie(Map<String, String> headers) {
            var others = new LinkedHashMap<>(headers);
            others.remove("Cookie");
            return others;
        }
    }

    private static List<Route> routes(RunningPlatform platform) {
        var servlets = SERVLETS.stream()
                .flatMap(path -> Stream.of("GET", "POST", "PUT").map(method -> new Route(method, path, "")));
        return Stream.concat(new Routes(platform).all().stream(), servlets).toList();
    }
}
