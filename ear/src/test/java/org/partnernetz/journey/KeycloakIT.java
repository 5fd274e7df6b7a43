// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Tag("keycloak")
@WithBrowser
@DisplayName("Signing in by a Keycloak")
class KeycloakIT {
    private static final Path HOME =
            Path.of(System.getProperty("partnernetz.target")).resolve("keycloak/keycloak-26.7.3");

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    @DisplayName("is like signing in by any other provider")
    void comesAndGoes(Browser browser) throws Exception {
        var person = ProviderJourney.member(platform);
        try (var keycloak = Keycloak.start(HOME, person.email())) {
            new ProviderJourney(platform, keycloak.issuer(), Keycloak.SECRET, KeycloakIT::pass).go(browser, person);
        }
    }

    /** The browser forgets its cookies in between, so Keycloak asks each time. */
    private static void pass(Desk desk) {
        desk.page().locator("#username").fill(Keycloak.USER);
        desk.page().locator("#password").fill(Keycloak.PASSWORD);
        desk.page().locator("#kc-login").click();
    }
}
