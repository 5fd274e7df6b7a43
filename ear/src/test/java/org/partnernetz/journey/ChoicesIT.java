// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.web.look.Words;

@WithBrowser
@DisplayName("The choice of language and look")
class ChoicesIT {

    @Test
    @DisplayName("is kept from page to page, through signing in, and leads back to the same page")
    void keepsLanguage(Browser browser, RunningPlatform platform) {
        var english = Words.of(Locale.ENGLISH);
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.go("/o/fitt/events");
            assertThat(html(desk)).hasAttribute("lang", "de");
            assertThat(html(desk)).hasAttribute("dir", "ltr");
            desk.page().locator("footer").getByText("English").click();
            assertThat(desk.page()).hasURL(platform.address("/o/fitt/events").toString());
            assertThat(html(desk)).hasAttribute("lang", "en");
            desk.seesHeading(english.get("events.title"));
            var member = platform.person("fitt", "member");
            desk.go("/sign-in");
            desk.page().getByLabel(english.get("signIn.email")).fill(member.email());
            desk.page().getByLabel(english.get("signIn.password")).fill(member.password());
            desk.page().keyboard().press("Enter");
            desk.seesHeading(english.get("my.title"));
        }
    }

    @ParameterizedTest(name = "{0} is painted {1}")
    @CsvSource({"light, light", "dark, dark", "contrast, light", "contrast-dark, dark"})
    @DisplayName("of the look is kept and painted")
    void keepsTheme(String theme, String painted, Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.go("/o/fitt");
            desk.page().locator("footer summary").click();
            desk.page()
                    .locator("footer")
                    .getByText(desk.words().get("theme." + theme), new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            desk.go("/");
            assertThat(html(desk)).hasAttribute("data-theme", theme);
            isPainted(desk, painted);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"LIGHT, light", "DARK, dark"})
    @DisplayName("of nothing follows the device")
    void followsDevice(ColorScheme scheme, String painted, Browser browser, RunningPlatform platform) {
        var options = new NewContextOptions().setColorScheme(scheme);
        try (var desk = Desk.of(browser, platform, "de", options)) {
            desk.go("/");
            assertThat(html(desk)).hasAttribute("data-theme", "system");
            isPainted(desk, painted);
        }
    }

    @Test
    @DisplayName("is German for browsers that prefer a language we do not speak")
    void fallsBackToGerman(Browser browser, RunningPlatform platform) {
        try (var session = browser.newContext(new NewContextOptions().setLocale("tr-TR"))) {
            var page = session.newPage();
            page.navigate(platform.address("/").toString());
            assertThat(page.locator("html")).hasAttribute("lang", "de");
        }
    }

    private static Locator html(Desk desk) {
        return desk.page().locator("html");
    }

    /** Whether the ground of the page is bright or not. */
    private static void isPainted(Desk desk, String painted) {
        var bright = (Boolean) desk.page().evaluate("""
                () => {
                  const canvas = document.createElement('canvas').getContext('2d');
                  canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
                  canvas.fillRect(0, 0, 1, 1);
                  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
                  return r + g + b > 384;
                }""");
        org.assertj.core.api.Assertions.assertThat(bright ? "light" : "dark").isEqualTo(painted);
    }
}
