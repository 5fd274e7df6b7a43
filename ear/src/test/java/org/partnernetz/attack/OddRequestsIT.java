// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.journey.plugin.CoursePlugin;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;
import org.partnernetz.web.Route;

/** What no page of ours sends, but a foreign page, a program or a mail's scanner. */
@Undisturbed
@WithPlatform
@DisplayName("An odd request")
class OddRequestsIT {
    private static final String FITT = "/api/v1/organisations/fitt";
    private static final String CHUNK = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

    private RunningPlatform platform;
    private Person person;
    private Caller stranger;

    @BeforeEach
    void begin(RunningPlatform running) {
        platform = running;
        person = platform.person("fitt", "member");
        stranger = Caller.anonymous(platform);
    }

    static Stream<String> views() {
        return org.partnernetz.web.Routes.ALL.stream()
                .map(Route::view)
                .filter(view -> !view.isEmpty() && !view.contains("{"))
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    @DisplayName("signs nobody in by a link, from wherever it comes")
    void signsNobodyIn(String method) {
        var query = "/sign-in?signIn=signIn&signIn:email=" + person.email() + "&signIn:password=" + person.password()
                + "&signIn:enter=x&jakarta.faces.ViewState=stateless";
        for (var site : new String[] {"cross-site", "none", "same-origin"}) {
            var answer = stranger.send(method, query.replace(" ", "+"), null, Map.of("Sec-Fetch-Site", site));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    @DisplayName("fills nobody's form by a link")
    void fillsNoForm() {
        var member = Session.of(platform, person);
        var form = "/o/fitt/events/new?";
        var answer = member.get(form + "jakarta.faces.ViewState=bogus&event:title=EVIL&event:text=EVIL");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(member.get(form + "kept=1").body()).doesNotContain("EVIL");
        assertThat(member.get("/my/account?jakarta.faces.ViewState=stateless").status())
                .isEqualTo(400);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    @DisplayName("reaches no view beside the table of routes")
    void reachesNoView(String view) {
        var member = Session.of(platform, person);
        var other = view.substring(0, view.length() - ".xhtml".length());
        for (var caller : new Caller[] {stranger, member}) {
            for (var way :
                    new String[] {view, view + ";x", other + "%2exhtml", other + ".xhtm%6c;x=y", "//x/.." + view}) {
                assertThat(caller.get(way).status()).as(way).isEqualTo(404);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/plugins/network/plan.xhtml;x", "/WEB-INF/templates/page.xhtml;x", "/error/error.xhtml;x"})
    @DisplayName("reaches no part of a view either")
    void reachesNoPart(String way) {
        assertThat(stranger.get(way).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/o/%00/people, 404",
        "/o/fitt%00/people, 404",
        "/o/fitt/topics/%00, 404",
        "/%01, 404",
        "/assets/logos/%00/x.png, 404",
        "/o/fitt/search?q=%00, 400",
        "/o/fitt/forums?after=%00, 400",
        "/api/v1/organisations/%00/plugins, 404",
        "/api/v1/organisations/fitt/topics?after=%00, 400",
        "/o/fitt/%ff%fe, 404",
    })
    @DisplayName("with characters that no address has leads nowhere, and breaks nothing")
    void leadsNowhere(String path, int status) {
        var member = path.startsWith("/api/") ? Caller.of(platform, person) : Session.of(platform, person);
        assertThat(stranger.get(path).status()).isBetween(400, 404);
        assertThat(member.get(path).status()).isEqualTo(status);
    }

    @Test
    @DisplayName("with more cookies than any browser sends is malformed")
    void hasTooManyCookies() {
        var cookies = IntStream.range(0, 300).mapToObj(i -> "c" + i + "=1").collect(Collectors.joining("; "));
        assertThat(stranger.send("GET", "/", null, Map.of("Cookie", cookies)).status())
                .isEqualTo(400);
        assertThat(stranger.send("GET", FITT + "/topics", null, Map.of("Cookie", cookies))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/my", "/my/account", "/language?to=en&back=/my", "/theme?to=dark"})
    @DisplayName("is never led to the host that it named")
    void keepsItsHost(String path) throws IOException {
        try (var wire = new Wire(platform)) {
            var answer = wire.send("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                    .answer();
            assertThat(answer)
                    .startsWith("HTTP/1.1 303")
                    .contains("Location: " + platform.address("/"))
                    .doesNotContain("evil.example");
        }
    }

    @Test
    @DisplayName("is told the address of what it made without a host, by REST, too")
    void restKeepsItsHost() throws IOException {
        var body = "{\"title\": \"Woher\", \"text\": \"x\"}";
        try (var wire = new Wire(platform)) {
            var answer = wire.send("POST " + FITT + "/topics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"
                            + "Authorization: Bearer " + person.token() + "\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                    .answer();
            assertThat(answer)
                    .startsWith("HTTP/1.1 201")
                    .contains("Location: /api/")
                    .doesNotContain("evil.example");
        }
    }

    @Test
    @DisplayName("from our own host over another scheme is foreign")
    void comesByAnotherScheme() {
        var host = platform.address("/").getAuthority();
        assertThat(stranger.send("POST", "/sign-out", null, Map.of("Origin", "http://" + host))
                        .status())
                .isEqualTo(303);
        assertThat(stranger.send("POST", "/sign-out", null, Map.of("Origin", "https://" + host))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("chooses no language for somebody who followed a foreign page's link")
    void choosesNothing() {
        var foreign = stranger.send("GET", "/language?to=en", null, Map.of("Sec-Fetch-Site", "cross-site"));
        assertThat(foreign.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(stranger.get("/language?to=en").headers().allValues("Set-Cookie"))
                .hasSize(1);
    }

    @Test
    @DisplayName("cannot go over to HTTP/2, behind a proxy's back")
    void staysWithItsProtocol() throws IOException {
        try (var wire = new Wire(platform)) {
            wire.send(Wire.head(
                            "GET /",
                            platform,
                            "Connection: Upgrade, HTTP2-Settings",
                            "Upgrade: h2c",
                            "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA")
                    + "\r\n");
            assertThat(wire.status()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "POST /sign-in",
                "POST /drafts",
                "POST " + FITT + "/topics",
                "POST " + FITT + "/network/plugins",
                "GET /"
            })
    @DisplayName("that never ends is refused while it comes, without an account")
    void endsEarly(String request) throws IOException {
        try (var wire = new Wire(platform)) {
            wire.send(Wire.head(request, platform, "Transfer-Encoding: chunked") + "\r\n");
            wire.sendWhileItListens(CHUNK, 640);
            assertThat(wire.answer()).startsWith("HTTP/1.1 413").contains("Connection: close");
        }
    }

    @Test
    @DisplayName("that never ends is refused while it comes, with a token, too")
    void endsEarlyWithToken() throws IOException {
        Caller.of(platform, person).get(FITT + "/topics");
        try (var wire = new Wire(platform)) {
            wire.send(Wire.head(
                            "POST " + FITT + "/topics",
                            platform,
                            "Authorization: Bearer " + person.token(),
                            "Content-Type: application/json",
                            "Transfer-Encoding: chunked")
                    + "\r\n");
            assertThat(wire.sendWhileItListens(CHUNK, 640)).isLessThan(640);
            assertThat(wire.answer()).matches("(?s)HTTP/1.1 4(00|13).*");
        }
    }

    @Test
    @DisplayName("learns nothing from OPTIONS, of the core or of a plugin, whoever sends it")
    void learnsNothing() throws Exception {
        CoursePlugin.on(platform, "fitt");
        var other = Caller.of(platform, platform.person("sis", "member"));
        var answers = Stream.of(
                        "/topics",
                        "/topics/0197a000-0000-7000-8000-000000000000",
                        "/nothing",
                        "/p/x/y",
                        CoursePlugin.COURSES,
                        "/p/" + CoursePlugin.ID + "/nothing")
                .flatMap(path ->
                        Stream.of(stranger, other).map(caller -> caller.send("OPTIONS", FITT + path, null, Map.of())))
                .toList();
        assertThat(answers).allMatch(answer -> answer.status() == 405);
        assertThat(answers.stream().map(answer -> answer.body()).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.header("Allow")).distinct())
                .containsExactly("DELETE, GET, HEAD, PATCH, POST, PUT");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/console", "/console/index.html", "/WEB-INF/web.xml", "/META-INF/x", "/noconsole.html"})
    @DisplayName("is answered under the same strict headers, even before the application")
    void isStrict(String path) {
        var answer = stranger.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
