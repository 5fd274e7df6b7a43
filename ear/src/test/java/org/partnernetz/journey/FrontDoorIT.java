// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.harness.RunningPlatform;
import org.partnernetz.harness.WithBrowser;

@WithBrowser
@DisplayName("The front door")
class FrontDoorIT {

    @Test
    @DisplayName("opens in a browser, without a session cookie that scripts can read")
    void opens(Page page, RunningPlatform platform) {
        var response = page.navigate(platform.address("/").toString());
        assertThat(response).isNotNull();
        assertThat(response.status()).isLessThan(500);
        assertThat(page.evaluate("document.cookie")).asString().doesNotContain("JSESSIONID");
    }
}
