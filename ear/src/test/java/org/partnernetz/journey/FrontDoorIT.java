// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("The front door")
class FrontDoorIT {

    @Test
    @DisplayName("opens in a browser, without a session cookie that scripts can read")
    void opens(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de")) {
            assertThat(desk.go("/").status()).isEqualTo(200);
            desk.signIn(platform.person("fitt", "member"));
            assertThat(desk.session().cookies()).anyMatch(cookie -> cookie.name.equals("JSESSIONID"));
            assertThat(desk.page().evaluate("document.cookie")).asString().doesNotContain("JSESSIONID");
        }
    }
}
