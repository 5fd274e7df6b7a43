// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Screen;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("The founder guide's screens")
class PluginScreensIT {
    private static final String GUIDE = "/o/fitt/p/founder-guide/";

    private static final List<Shape> SHAPES = List.of(
            new Shape("de", "light", 1280, true),
            new Shape("de", "light", 320, true),
            new Shape("en", "dark", 1280, true),
            new Shape("de", "contrast", 390, true));

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        FounderGuide.on(platform, "fitt");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("lead from a new project over its phases to a written chapter, and are right for everyone")
    void leadThroughAProject(String language, RunningPlatform platform, Browser browser) {
        try (var desk = Desk.of(browser, platform, language).signIn(platform.person("fitt", "member"))) {
            var page = desk.page();
            desk.go(GUIDE + "new-project");
            page.locator("#new\\:title").fill("Fahrradwerkstatt");
            page.locator("#new\\:firstTalkAt").fill("2027-03-05T09:30");
            page.locator("#new\\:firstTalkPlace").fill("Saarbrücken");
            page.locator("#new\\:open").click();
            assertThat(page.locator("h1")).hasText("Fahrradwerkstatt");
            page.locator("#phase\\:advance").click();
            assertThat(page.locator(".phases .now"))
                    .containsText(language.equals("de") ? "Orientierung" : "Orientation");
            page.locator("#phase\\:advance").click();
            assertThat(page.locator(".errors")).containsText(language.equals("de") ? "Branche" : "Industry");
            var project = page.url().replaceAll("\\?.*", "");
            page.locator(".tabs a[href*='/plan/']").click();
            page.locator("a[href$='.MARKET']").click();
            page.locator("#write\\:text").fill("Kunden aus dem **Viertel**");
            var chapter = page.url();
            page.locator("#write\\:write").click();
            assertThat(page.locator("main strong")).hasText("Viertel");
            examine(desk, language, List.of(GUIDE + "index", GUIDE + "new-project", path(project), path(chapter)));
        }
    }

    private static String path(String url) {
        return url.replaceFirst("https?://[^/]+", "");
    }

    private static void examine(Desk desk, String language, List<String> addresses) {
        var shapes = SHAPES.stream()
                .filter(shape -> shape.language().equals(language))
                .toList();
        var findings = new ArrayList<String>();
        for (var address : addresses) {
            for (var shape : shapes) {
                var screen = Screen.open(desk, address, shape, 200).measure();
                if (shape.examined()) {
                    screen.examine();
                }
                screen.findings().forEach(finding -> findings.add(address + " " + shape + ": " + finding));
            }
        }
        assertThat(findings).isEmpty();
    }
}
