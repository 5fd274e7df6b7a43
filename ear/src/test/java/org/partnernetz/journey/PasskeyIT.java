// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;

@Beside
@WithBrowser
@DisplayName("Signing in with a passkey")
class PasskeyIT {
    private static final Map<String, Object> DEVICE = Map.of(
            "protocol", "ctap2",
            "transport", "internal",
            "hasResidentKey", true,
            "hasUserVerification", true,
            "isUserVerified", true,
            "automaticPresenceSimulation", true);

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    @DisplayName("works once one was added, and no longer when it was removed")
    void comesAndGoes(Browser browser) throws SQLException {
        var person = Crowd.person(platform, new Membership("ihk-saarland", "MEMBER", false, false));
        try (var desk = Desk.of(browser, platform, "de")) {
            withDevice(desk);
            desk.signIn(person);
            add(desk);
            enter(desk);
            assertThat(Caller.of(platform, person).get("/api/v1/me/passkeys").body())
                    .contains("Testhandy", "lastUsed");
            remove(desk, person);
        }
    }

    private static void withDevice(Desk desk) {
        var session = desk.session().newCDPSession(desk.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.add("options", new Gson().toJsonTree(DEVICE));
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void add(Desk desk) {
        desk.go("/my/passkeys");
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.field("passkey.name").fill("Testhandy");
        desk.press("passkey.add");
        assertThat(desk.page().locator(".codes li")).hasCount(10);
        assertThat(Axe.violations(desk.page())).isEmpty();
    }

    private static void enter(Desk desk) {
        desk.session().clearCookies();
        desk.go("/sign-in?next=/my/passkeys");
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.press("signInKey.byPasskey");
        assertThat(desk.page()).hasURL(Pattern.compile("^[^?]*/my/passkeys$"));
    }

    private static void remove(Desk desk, Person person) {
        desk.field("passkeyEnd.password").fill(person.password());
        desk.press("passkeyEnd.remove");
        desk.reads("done.passkey-removed");
        desk.session().clearCookies();
        desk.go("/sign-in");
        desk.press("signInKey.byPasskey");
        assertThat(desk.page().locator("[role=alert]")).hasText(desk.words().get("passkey.failed"));
    }
}
