// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("The gallery of tags")
class GalleryIT {
    private static final String ADDRESS = "/o/fitt/gallery";

    @ParameterizedTest(name = "{1}, {2} px")
    @CsvSource({"de, light, 1280", "en, dark, 390", "de, contrast, 320", "en, contrast-dark, 1280"})
    @DisplayName("is right in every theme, with faults and without")
    void isRight(String language, String theme, int width, RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, language).signIn(platform.person("fitt", "member"))) {
            assertThat(Screen.open(desk, ADDRESS, new Shape(language, theme, width, true), 200)
                            .measure()
                            .examine()
                            .findings())
                    .isEmpty();
            var page = desk.page();
            assertThat(page.locator("figure[data-chart] canvas")).isVisible();
            assertThat(page.locator("[data-copies='told']")).isVisible();
            page.locator("[id='sample:rows-add']").click();
            assertThat(page.locator("[id='sample:rows-0-what']")).isVisible();
            page.locator("[id='sample:send']").click();
            assertThat(page.locator(".errors")).isFocused();
            assertThat(page.locator(".row.is-wrong")).hasCount(1);
            assertThat(Axe.violations(page)).isEmpty();
        }
    }
}
