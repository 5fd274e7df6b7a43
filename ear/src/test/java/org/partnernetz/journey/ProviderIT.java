// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import java.sql.SQLException;
import java.util.Map;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.provider.TestProvider;

@Beside
@WithBrowser
@DisplayName("Signing in by the provider of an organisation")
class ProviderIT {
    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    @DisplayName(
            "is set up, linked with the password, and then signs in to this organisation alone, until it is removed")
    void comesAndGoes(Browser browser) throws SQLException {
        var person = ProviderJourney.member(platform);
        try (var provider = TestProvider.start()) {
            provider.says(Map.of("sub", "4711", "email", person.email(), "email_verified", true));
            new ProviderJourney(platform, provider.issuer(), TestProvider.SECRET, desk -> {}).go(browser, person);
        }
    }
}
