// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.web.look.Look;

/**
 * Takes the pictures of the documentation from the demo network: {@code mvn verify -Dit.test=PicturesIT
 * -Dpartnernetz.pictures=platform-core/docs/images}.
 */
@WithBrowser
@EnabledIfSystemProperty(named = "partnernetz.pictures", matches = ".+")
@DisplayName("The pictures of the documentation")
class PicturesIT {

    private static final int BYTES_MAX = 250_000;
    private static final String TOPIC = "Übersetzungen aus dem Ukrainischen: Wer hat freie Termine?";

    @Test
    @DisplayName("show a topic and somebody's network")
    void take(Browser browser, RunningPlatform platform) throws Exception {
        var site = platform.address("/").toString();
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.session().addCookies(java.util.List.of(new Cookie(Look.THEME_COOKIE, "light").setUrl(site)));
            desk.signIn(platform.person("fitt", "moderator"));
            picture(desk, "my-network.png");
            desk.go("/o/fitt/network");
            desk.openListed(TOPIC);
            picture(desk, "topic.png");
        }
    }

    private static void picture(Desk desk, String name) throws java.io.IOException {
        var folder = Path.of("..").resolve(System.getProperty("partnernetz.pictures"));
        var file = Files.createDirectories(folder).resolve(name);
        desk.page().evaluate("document.fonts.ready");
        desk.page().screenshot(new ScreenshotOptions().setPath(file));
        assertThat(file).isRegularFile();
        assertThat(Files.size(file)).isLessThan(BYTES_MAX);
    }
}
