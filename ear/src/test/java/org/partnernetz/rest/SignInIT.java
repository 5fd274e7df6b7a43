// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.member.SignIn;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;
import org.partnernetz.testkit.harness.rest.Session;

@Undisturbed
@WithPlatform
@DisplayName("Signing in")
class SignInIT {
    private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");

    private Person person;
    private Caller browser;

    @BeforeEach
    void somebody(RunningPlatform platform) throws SQLException {
        person = Crowd.person(platform, new Membership("sis", "MEMBER", true, false));
        browser = Caller.anonymous(platform);
        forgetAttempts(platform);
    }

    /** Failures count by the caller's address, which all tests share. */
    @AfterEach
    void forgetAttempts(RunningPlatform platform) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("delete from auth.sign_in_attempt");
        }
    }

    @Test
    @DisplayName("opens the own pages, and signing out closes them again")
    void opensAndCloses() {
        assertThat(browser.get("/my").status()).isEqualTo(302);
        var entered = Session.enter(browser, "/sign-in", person.email(), person.password());
        assertThat(entered.status()).as(entered.toString()).isEqualTo(302);
        assertThat(entered.header("Location")).endsWith("/my");
        assertThat(browser.get("/my").status()).isEqualTo(200);
        assertThat(browser.get("/my").header("Cache-Control")).contains("no-store");
        assertThat(browser.send("GET", "/sign-out", null, Map.of()).status()).isEqualTo(405);
        assertThat(browser.get("/my").status()).isEqualTo(200);
        assertThat(browser.send("POST", "/sign-out", null, OWN_PAGE).status()).isEqualTo(303);
        assertThat(browser.get("/my").status()).isEqualTo(302);
    }

    @Test
    @DisplayName("gives a new session that scripts cannot read and foreign pages cannot send")
    void givesNewSession(RunningPlatform platform) {
        var planted = "JSESSIONID=" + "a".repeat(40);
        var known = Map.of("Cookie", planted, "Sec-Fetch-Site", "same-origin");
        assertThat(session(browser.send("GET", "/sign-in", null, known))).isEmpty();
        var fields = Map.of(
                "signIn", "signIn",
                "signIn:email", person.email(),
                "signIn:password", person.password(),
                "signIn:enter", "",
                "jakarta.faces.ViewState", "stateless");
        var entered = Session.post(browser, "/sign-in", fields, known);
        assertThat(session(entered)).doesNotContain("a".repeat(40));
        assertThat(session(entered)).contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.get("/my").status()).isEqualTo(200);
        assertThat(Caller.anonymous(platform).send("GET", "/my", null, known).status())
                .as("whoever knew the session before is nobody in it afterwards")
                .isEqualTo(302);
    }

    /** The cookie of the session that an answer begins or renames. */
    private static String session(Answer answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("JSESSIONID="))
                .reduce((first, last) -> last)
                .orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("leads back to the wished page, but never away from here")
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void neverLeadsAway(String next) {
        var entered = Session.enter(
                browser,
                "/sign-in?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8),
                person.email(),
                person.password());
        assertThat(entered.header("Location"))
                .doesNotContain("evil.example", "javascript")
                .endsWith("/my");
    }

    @Test
    @DisplayName("leads back to the page that asked for it")
    void leadsBack() {
        var asked = browser.get("/o/sis/people");
        assertThat(asked.status()).isEqualTo(302);
        var signIn = asked.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(signIn).startsWith("/sign-in?");
        var entered = Session.enter(browser, signIn, person.email(), person.password());
        assertThat(entered.header("Location")).endsWith("/o/sis/people");
        assertThat(browser.get("/o/sis/people").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("says the same whether the account exists or not")
    void saysTheSame() {
        var wrong = Session.enter(browser, "/sign-in", person.email(), "wrong password");
        var unknown = Session.enter(browser, "/sign-in", "nobody-" + person.email(), "wrong password");
        assertThat(message(wrong)).isNotBlank().isEqualTo(message(unknown));
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(browser.get("/my").status()).isEqualTo(302);
    }

    @Test
    @DisplayName(
            "waits after too many failures, whether the account exists or not, but in no browser that was let in before")
    void waitsAfterFailures(RunningPlatform platform) throws SQLException {
        var known = Session.of(platform, person);
        assertThat(known.send("POST", "/sign-out", null, OWN_PAGE).status()).isEqualTo(303);
        guess(person.email());
        var right = Session.enter(browser, "/sign-in", person.email(), person.password());
        assertThat(message(right)).contains("eine Minute");
        assertThat(Session.enter(known, "/sign-in", person.email(), person.password())
                        .status())
                .isEqualTo(302);
        forgetAttempts(platform);
        guess("nobody@crowd.example");
        assertThat(message(Session.enter(browser, "/sign-in", "nobody@crowd.example", "x")))
                .isEqualTo(message(right));
    }

    private void guess(String email) {
        for (var i = 0; i < SignIn.ATTEMPTS_MAX; i++) {
            Session.enter(browser, "/sign-in", email, "wrong password " + i);
        }
    }

    @Test
    @DisplayName("is told on the own page and in the organisation's trail, in words")
    void isTold(RunningPlatform platform) {
        Session.enter(browser, "/sign-in", person.email(), "wrong password");
        Session.enter(browser, "/sign-in", person.email(), person.password());
        assertThat(browser.get("/my/account").body()).contains("Anmeldung mit falschem Passwort");
        var administrator = Session.of(platform, platform.person("sis", "administrator"));
        assertThat(administrator.get("/o/sis/audit").body())
                .contains("Anmeldung mit falschem Passwort", "Jemand")
                .doesNotContain("MEMBER", "127.0.0.1")
                .doesNotContainPattern(">[0-9a-f]{8}-[0-9a-f-]{27}<");
    }

    @Test
    @DisplayName("is for pages, a token is for programs, and neither works for the other")
    void keepsCookieAndTokenApart(RunningPlatform platform) {
        var signedIn = Session.of(platform, person);
        assertThat(signedIn.get("/o/sis/people").status()).isEqualTo(200);
        assertThat(signedIn.get("/api/v1/organisations/sis/members").status()).isEqualTo(401);
        var program = Caller.of(platform, person);
        assertThat(program.get("/api/v1/organisations/sis/members").status()).isEqualTo(200);
        assertThat(program.get("/my").status()).isEqualTo(302);
    }

    private static String message(Answer answer) {
        var found = Pattern.compile("role=\"alert\"[^>]*>\\s*<p>([^<]*)</p>").matcher(answer.body());
        return found.find() ? found.group(1) : "";
    }
}
