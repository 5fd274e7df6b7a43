// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.member.SignIn;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithBrowser;

@Undisturbed
@WithBrowser
@DisplayName("Signing in")
class SignInIT {

    /** Failures count for the caller too, and all tests call from here. */
    @AfterEach
    void forgetAttempts(RunningPlatform platform) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from auth.sign_in_attempt");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("with a wrong password says so, keeps the address and forgets the password")
    void wrongPassword(String language, Browser browser, RunningPlatform platform) {
        var email = platform.person("fitt", "member").email();
        try (var desk = Desk.of(browser, platform, language)) {
            desk.go("/sign-in");
            desk.fillIn(email, "not-my-password");
            var alert = desk.page().getByRole(AriaRole.ALERT);
            assertThat(alert).hasText(desk.words().get("signIn.failed"));
            assertThat(alert).isFocused();
            assertThat(desk.field("signIn.email")).hasValue(email);
            assertThat(desk.field("signIn.password")).hasValue("");
        }
    }

    @Test
    @DisplayName("too often with a wrong password has to wait, in the same words whether the account exists or not")
    void tooOften(Browser browser, RunningPlatform platform) throws SQLException {
        var known = refusal(
                browser, platform, platform.person("ihk-saarland", "member").email());
        forgetAttempts(platform);
        var unknown = refusal(browser, platform, "niemand@nirgendwo.example");
        assertThat(known).isEqualTo(unknown).contains("Minute");
    }

    /** What the page says after more wrong passwords than allowed, before and after the limit. */
    private static String refusal(Browser browser, RunningPlatform platform, String email) {
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.go("/sign-in");
            var alert = desk.page().getByRole(AriaRole.ALERT);
            for (var attempt = 0; attempt < SignIn.ATTEMPTS_MAX; attempt++) {
                desk.fillIn(email, "wrong-" + attempt);
                assertThat(alert).hasText(desk.words().get("signIn.failed"));
                assertThat(desk.field("signIn.password")).hasValue("");
            }
            desk.fillIn(email, "wrong-again");
            assertThat(alert).containsText("Minute");
            return alert.innerText();
        }
    }

    @Test
    @DisplayName("leads back to where somebody wanted to go")
    void leadsBack(Browser browser, RunningPlatform platform) {
        var member = platform.person("fitt", "member");
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.go("/my/account");
            desk.fillIn(member.email(), member.password());
            assertThat(desk.page()).hasURL(Pattern.compile("/my/account$"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"})
    @DisplayName("never leads to another site")
    void staysHere(String next, Browser browser, RunningPlatform platform) {
        var member = platform.person("fitt", "member");
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.go("/sign-in?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8));
            desk.fillIn(member.email(), member.password());
            assertThat(desk.page()).hasURL(platform.address("/my").toString());
        }
    }

    @Test
    @DisplayName("ends with signing out: the pages are closed again, and the way back shows nothing")
    void signsOut(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            desk.page()
                    .locator(
                            "summary",
                            new Page.LocatorOptions().setHasText(desk.words().get("nav.account")))
                    .click();
            desk.press("sign-out");
            assertThat(desk.page()).hasURL(platform.address("/").toString());
            desk.page().goBack();
            desk.seesHeading(desk.words().get("sign-in"));
            desk.go("/my");
            desk.seesHeading(desk.words().get("sign-in"));
        }
    }
}
