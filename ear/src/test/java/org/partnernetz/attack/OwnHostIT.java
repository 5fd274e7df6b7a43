// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@Undisturbed
@WithPlatform
@DisplayName("The own host name of an organisation")
class OwnHostIT {
    private static final RunningPlatform PLATFORM = RunningPlatform.get();
    private static final String HOST = "netz.fitt-test.example";
    private static final String PENDING = "netz.gim-test.example";
    private static final String SITE = "http://localhost:" + PLATFORM.port();
    private static final String OWN = "http://" + HOST + ":" + PLATFORM.port();
    private static final String NAME = "/api/v1/organisations/fitt/host-name";
    private static final String STANDING = "update core.organisation set standing = '%s' where slug = 'fitt'";
    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]*)\"");

    @BeforeAll
    static void prove() throws IOException {
        var administrator = Caller.of(PLATFORM, PLATFORM.person("fitt", "administrator"));
        assertThat(administrator
                        .send("PUT", NAME, "{\"host\": \"" + HOST + "\"}", Map.of())
                        .status())
                .isEqualTo(200);
        assertLed(visit("GET", HOST, "/"), "nothing is proven yet");
        var shown = visit("GET", HOST + ":" + PLATFORM.port(), "/.well-known/partnernetz-host");
        var code = shown.substring(shown.indexOf("\r\n\r\n") + 4).strip();
        var proven = administrator.send("PUT", NAME + "/proof", "{\"code\": \"" + code + "\"}", Map.of());
        assertThat(proven.body()).contains("\"active\":true", OWN + "/");
    }

    @AfterAll
    static void giveUp() {
        var administrator = Caller.of(PLATFORM, PLATFORM.person("fitt", "administrator"));
        assertThat(administrator.send("DELETE", NAME, null, Map.of()).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("shows its public page, whose one address stands in it under each host name, and sets no cookie")
    void isShown() throws IOException {
        for (var host : new String[] {HOST, HOST.toUpperCase(Locale.ROOT) + ".", HOST + ":8443"}) {
            var page = visit("GET", host, "/");
            assertThat(page)
                    .contains("200 OK", "FITT", "Content-Security-Policy: default-src 'none'")
                    .contains("form-action 'self' " + SITE + ";")
                    .doesNotContain("Set-Cookie");
            assertThat(canonical(page)).isEqualTo(OWN + "/");
        }
        assertThat(canonical(visit("GET", "localhost:" + PLATFORM.port(), "/o/fitt")))
                .isEqualTo(OWN + "/");
        assertThat(visit("GET", HOST, "/o/fitt/events")).contains("200 OK", OWN + "/o/fitt/events");
        assertThat(visit("GET", HOST, "/o/fitt/legal/imprint")).contains("200 OK", OWN + "/o/fitt/legal/imprint");
        assertThat(visit("HEAD", HOST, "/")).contains("200 OK");
    }

    @Test
    @DisplayName("has a sitemap with addresses under it alone, and the platform's has the others")
    void isMapped() throws IOException {
        assertThat(visit("GET", HOST, "/robots.txt")).contains("Sitemap: " + OWN + "/sitemap.xml");
        assertThat(visit("GET", HOST, "/sitemap.xml"))
                .contains("<loc>" + OWN + "/</loc>", "<loc>" + OWN + "/o/fitt/events</loc>")
                .doesNotContain("<loc>" + SITE, "/forums", "/topics");
        assertThat(visit("GET", "localhost:" + PLATFORM.port(), "/o/fitt/sitemap.xml"))
                .contains("/o/fitt/forums</loc>")
                .doesNotContain(HOST, "/o/fitt</loc>");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("leads everything else to the platform, and nowhere else")
    @ValueSource(
            strings = {
                "/sign-in?next=/o/fitt",
                "/my",
                "/o/gim",
                "/o/fitt/forums",
                "/o/fitt/settings",
                "/o/fitt/people",
                "/o/fitt/p/offers/directory",
                "/o/fittx",
                "/api/v1/organisations",
                "/language?to=en&back=/o/fitt",
                "//evil.example/",
                "/.evil.example/%0d%0aX:y",
                "/@evil.example",
                "/o/fitt/../gim"
            })
    void leads(String path) throws IOException {
        assertLed(visit("GET", HOST, path), path);
        assertLed(visit("POST", HOST, path, "Content-Length: 0"), path);
    }

    @Test
    @DisplayName("leads whoever is signed in, and every form, to the platform")
    void leadsPeople() throws IOException {
        var member = Session.of(PLATFORM, PLATFORM.person("fitt", "member"));
        assertLed(visit("GET", HOST, "/o/fitt/events", "Cookie: " + member.cookies()), "/o/fitt/events");
        assertLed(visit("POST", HOST, "/", "Content-Length: 0"), "/o/fitt");
    }

    @Test
    @DisplayName("mixes no pages: what one host name was given is not kept for another")
    void isNotMixed() throws IOException {
        for (var round = 0; round < 2; round++) {
            assertThat(visit("GET", HOST, "/")).contains("200 OK", "form-action 'self' " + SITE);
            assertThat(visit("GET", "localhost:" + PLATFORM.port(), "/"))
                    .contains("200 OK", "form-action 'self';")
                    .doesNotContain("rel=\"canonical\"");
            for (var path : new String[] {"/o/fitt", "/o/fitt/sitemap.xml", "/robots.txt", "/sign-in"}) {
                assertLed(visit("GET", "evil.example", path), path);
            }
        }
    }

    @Test
    @DisplayName("leads to the platform, which says it, while the organisation is suspended")
    void isSuspended() throws Exception {
        stand("SUSPENDED");
        try {
            assertThat(eventually("/o/fitt/events", "404")).contains("404");
            assertLed(visit("GET", HOST, "/o/fitt/events"), "/o/fitt/events");
            assertLed(visit("GET", HOST, "/sign-in"), "/sign-in");
        } finally {
            stand("ACTIVE");
        }
        assertThat(eventually("/o/fitt/events", "200 OK")).contains(OWN);
    }

    @Test
    @DisplayName("shows its proof under itself alone, and to nobody once it is proven")
    void isProven() throws IOException {
        var administrator = Caller.of(PLATFORM, PLATFORM.person("gim", "administrator"));
        var name = "/api/v1/organisations/gim/host-name";
        administrator.send("PUT", name, "{\"host\": \"" + PENDING + "\"}", Map.of());
        try {
            assertThat(visit("GET", PENDING, "/.well-known/partnernetz-host")).contains("200 OK", "text/plain");
            assertLed(visit("GET", PENDING, "/sign-in"), "/sign-in");
            assertThat(visit("POST", PENDING, "/.well-known/partnernetz-host", "Content-Length: 0"))
                    .contains("404");
            for (var other : new String[] {HOST, "localhost", "evil.example"}) {
                assertThat(visit("GET", other, "/.well-known/partnernetz-host")).doesNotContain("200 OK");
            }
            var thief = Caller.of(PLATFORM, PLATFORM.person("fitt", "administrator"));
            assertThat(thief.send("PUT", "/api/v1/organisations/sis/host-name", "{\"host\": \"a.example\"}", Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(thief.send("PUT", NAME, "{\"host\": \"" + PENDING + "\"}", Map.of())
                            .body())
                    .contains("host-taken");
        } finally {
            administrator.send("DELETE", name, null, Map.of());
        }
    }

    private static void assertLed(String answer, String path) {
        assertThat(answer).as(path).contains(" 303 ").doesNotContain("Set-Cookie", "\r\nX:");
        assertThat(answer.lines().filter(line -> line.startsWith("Location: ")))
                .as(path)
                .allSatisfy(line -> assertThat(line).startsWith("Location: " + SITE + "/"))
                .hasSize(1);
    }

    private static String canonical(String page) {
        var found = CANONICAL.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String visit(String method, String host, String path, String... headers) throws IOException {
        try (var wire = new Wire(PLATFORM)) {
            var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            return wire.send(method + " " + path + " HTTP/1.1\r\nHost: " + host
                            + "\r\nAccept-Language: de\r\nConnection: close\r\n" + more + "\r\n")
                    .answer();
        }
    }

    /** Each server reads the directory every two seconds. */
    private static String eventually(String path, String status) throws IOException, InterruptedException {
        var answer = "";
        for (var tries = 0; tries < 100 && !answer.contains(status); tries++) {
            Thread.sleep(100);
            answer = visit("GET", "localhost:" + PLATFORM.port(), path);
        }
        return answer;
    }

    private static void stand(String standing) throws SQLException {
        try (var database = PLATFORM.connectAsSuperuser();
                var statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(STANDING.replace("%s", standing));
        }
    }
}
