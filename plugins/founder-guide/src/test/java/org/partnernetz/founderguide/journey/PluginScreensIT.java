// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
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
            entersTheFacts(page, language);
            var project = page.url().replaceAll("\\?.*", "");
            asksForTheFirstDay(page, language);
            var chapter = writesAChapter(page, language);
            findsIt(desk, language);
            var facts = path(project).replace("/project/", "/facts/");
            examine(desk, language, List.of(GUIDE + "index", GUIDE + "new-project", path(project), facts, chapter));
        }
    }

    /** Calls the first talk off, goes on, and is led to what is missing then. */
    private static void entersTheFacts(Page page, String language) {
        page.locator("form[id$='callOff'] button").click();
        assertThat(page.locator(".note--success")).isVisible();
        assertThat(page.locator("form[id$='callOff']")).hasCount(0);
        page.locator(".moves .btn--primary").click();
        assertThat(page.locator(".phases .now")).containsText(language.equals("de") ? "Orientierung" : "Orientation");
        assertThat(page.locator(".moves [aria-disabled] + ul a"))
                .containsText(language.equals("de") ? "Branche" : "industry");
        page.locator(".moves [aria-disabled] + ul a").click();
        page.locator("#facts\\:industry").fill("Handwerk");
        assertThat(page.locator("#facts\\:craft-trade")).isHidden();
        page.locator("#facts\\:craft-annex").selectOption("A");
        page.locator("#facts\\:craft-trade").selectOption("19");
        page.locator("#facts\\:save").click();
        assertThat(page.locator(".moves .btn--primary")).isVisible();
    }

    /** In words of the plugin within a notice. */
    private static void asksForTheFirstDay(Page page, String language) {
        page.locator(".tabs a[href*='/permits/']").click();
        assertThat(page.locator(".note a[href$='#facts-head']"))
                .hasText(language.equals("de") ? "Ersten Geschäftstag eintragen" : "Enter the first day of business");
    }

    private static String writesAChapter(Page page, String language) {
        page.locator(".tabs a[href*='/plan/']").click();
        page.locator("a[href$='.MARKET']").click();
        page.locator("#write\\:text").fill("Kunden aus dem **Viertel**");
        var chapter = path(page.url());
        page.locator("#write\\:writeOn").click();
        assertThat(page).hasURL(Pattern.compile(".*\\.MARKETING\\?done=written$"));
        page.locator(".tabs a[href*='/plan/']").click();
        assertThat(page.locator("main strong")).hasText("Viertel");
        assertThat(page.locator("main .item", new Page.LocatorOptions().setHasText("Viertel"))
                        .locator(".chip"))
                .hasText(language.equals("de") ? "Entwurf" : "Draft");
        return chapter;
    }

    /** In the list, by search and filter; a filter that there is not is told, and left out. */
    private static void findsIt(Desk desk, String language) {
        var page = desk.page();
        desk.go(GUIDE + "index");
        page.locator("#list-search").fill("fahrradwerk");
        page.locator("#list-phase").selectOption("ORIENTATION");
        page.locator("form[role=search] .btn[type=submit]").last().click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]phase=ORIENTATION.*"));
        assertThat(page.locator("main .item").first()).containsText("Fahrradwerkstatt");
        desk.go(GUIDE + "index?phase=NONE");
        assertThat(page.locator(".note--warning"))
                .containsText(language.equals("de") ? "Diesen Filter" : "no such filter");
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
