// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.journey.plugin.CoursePlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@Undisturbed
@WithPlatform
@DisplayName("Whoever has no account")
class StrangersIT {

    private static final int PEOPLE = 300;
    private static final String LARGE = "a=" + "x".repeat(200_000);
    private static final Map<String, String> OWN = Map.of("Sec-Fetch-Site", "same-origin");
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private final List<Wire> wires = new ArrayList<>();
    private RunningPlatform platform;
    private Caller member;

    @BeforeEach
    void begin(RunningPlatform running) {
        platform = running;
        member = Session.of(platform, platform.person("fitt", "member"));
        assertThat(member.get("/my").status()).isEqualTo(200);
    }

    @AfterEach
    void end() throws IOException {
        for (var wire : wires) {
            wire.close();
        }
    }

    @ParameterizedTest(name = "{1} times {0}")
    @CsvSource({
        "Content-Length: 1000, 400",
        "Transfer-Encoding: chunked, 50",
        "Expect: 100-continue|Content-Length: 1000, 400",
    })
    @DisplayName("keeps nobody from reading by sending slowly")
    void sendsSlowly(String length, int times) throws IOException {
        for (var i = 0; i < times; i++) {
            wire().send(Wire.head("POST /sign-in", platform, FORM, length.replace("|", "\r\n")) + "\r\n1");
        }
        assertThat(Caller.anonymous(platform).get("/legal/imprint").status()).isEqualTo(200);
        assertThat(member.get("/my").status()).isEqualTo(200);
        assertThat(wires.get(times - 1).isHeld())
                .as("they were waited for meanwhile")
                .isTrue();
    }

    @Test
    @DisplayName("is one of 300 behind one address, who all send their forms at the same moment")
    void isOneOfMany() throws IOException {
        for (var i = 0; i < PEOPLE; i++) {
            wire().send(Wire.head("POST /sign-in", platform, FORM, "Connection: close", "Content-Length: 80000")
                    + "\r\na=");
        }
        for (var wire : wires) {
            wire.send("x".repeat(79_998));
        }
        for (var wire : wires) {
            assertThat(wire.status()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    @DisplayName("is asked to come again when an address sends too much at once, while people who are signed in go on")
    void isAskedToComeAgain() throws IOException {
        for (var i = 0; i < 51; i++) {
            wire().send(Wire.head("POST /sign-in", platform, FORM, "Expect: 100-continue", "Content-Length: 650000")
                    + "\r\n");
        }
        for (var wire : wires) {
            assertThat(wire.status()).as("it is waited for").isEqualTo("HTTP/1.1 100 Continue");
        }
        var late = Caller.anonymous(platform).send("POST", "/sign-in", LARGE, OWN);
        assertThat(late.status()).isEqualTo(503);
        assertThat(late.header("Retry-After")).isNotEmpty();
        assertThat(Caller.anonymous(platform).get("/").status()).isEqualTo(200);
        assertThat(member.send("POST", "/preview", "**b**", OWN).body()).contains("<strong>b</strong>");
        for (var wire : wires) {
            wire.close();
        }
        assertThat(again().status()).isEqualTo(200);
    }

    /** The server learns a moment later that somebody has gone. */
    private Answer again() {
        var answer = Caller.anonymous(platform).send("POST", "/sign-in", LARGE, OWN);
        for (var i = 0; i < 2000 && answer.status() == 503; i++) {
            answer = Caller.anonymous(platform).send("POST", "/sign-in", LARGE, OWN);
        }
        return answer;
    }

    @Test
    @DisplayName("leaves nothing behind by sending forms: no session, and the text comes back at once")
    void leavesNothing() {
        var stranger = Caller.anonymous(platform);
        for (var i = 0; i < PEOPLE; i++) {
            var text = UUID.randomUUID() + "<&\"\n";
            var fields = Map.of("jakarta.faces.ViewState", "x", "a:b", text, "a:password", "geheim");
            var answer = Session.post(stranger, "/o/fitt", fields, OWN);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.body())
                    .contains("name=\"kept.b\"", text.substring(0, 36))
                    .doesNotContain("geheim");
        }
    }

    @Test
    @DisplayName("never has a session, whatever page is asked for or posted to")
    void hasNoSession() throws Exception {
        CoursePlugin.on(platform, "fitt");
        for (var route : new Routes(platform).pages()) {
            var path = route.path(Map.of("o/{organisation}", "fitt", "p/{plugin}", CoursePlugin.ID))
                    .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
            for (var state : List.of("stateless", "1:2", "")) {
                var answer = route.reads()
                        ? Caller.anonymous(platform).send(route.method(), path, null, Map.of())
                        : Session.post(
                                Caller.anonymous(platform),
                                path,
                                Map.of("jakarta.faces.ViewState", state, "a:b", "c"),
                                OWN);
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .as(route + ": " + answer)
                        .isEmpty();
            }
        }
    }

    private Wire wire() throws IOException {
        var wire = new Wire(platform);
        wires.add(wire);
        return wire;
    }
}
