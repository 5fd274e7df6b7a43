// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.web.look.Look;

@Beside
@WithBrowser
@DisplayName("On the screens")
class ScreenPartsIT {

    @Test
    @DisplayName("fields say what a password manager may fill in, and which of them are needed")
    void fields(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.go("/sign-in");
            assertThat(desk.field("signIn.email")).hasAttribute("autocomplete", "username");
            assertThat(desk.field("signIn.password")).hasAttribute("autocomplete", "current-password");
            desk.signIn(platform.person("fitt", "member")).go("/my/account");
            assertThat(desk.field("password.present")).hasAttribute("autocomplete", "current-password");
            assertThat(desk.field("password.replacement")).hasAttribute("autocomplete", "new-password");
            assertThat(desk.field("password.replacement")).hasAttribute("aria-required", "true");
            desk.go("/o/fitt/events/new");
            assertThat(desk.field("event.title")).hasAttribute("aria-required", "true");
            assertThat(desk.page()
                            .locator("[id='event:link'], [id='event:text']")
                            .and(desk.page().locator("[aria-required]")))
                    .hasCount(0);
            assertThat(desk.page().locator("[aria-describedby=''], [aria-describedby=' ']"))
                    .hasCount(0);
        }
    }

    @Test
    @DisplayName("what was just done stands apart from what follows, and its ring covers nothing")
    void notice(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            desk.go("/my/account");
            desk.press("look.keepLook");
            assertThat(desk.page().locator(".note--success")).isFocused();
            var room = """
                    () => {
                      const note = document.querySelector('.note--success');
                      const style = getComputedStyle(note);
                      const ring = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
                      return note.nextElementSibling.getBoundingClientRect().top
                        - note.getBoundingClientRect().bottom - ring;
                    }""";
            assertThat(((Number) desk.page().evaluate(room)).doubleValue()).isGreaterThan(4);
        }
    }

    @Test
    @DisplayName("a long name of an organisation stays in the side column")
    void longName(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.page().setViewportSize(1280, 800);
            desk.go("/o/sis");
            var sticksOut = """
                    () => {
                      const name = document.querySelector('.rail__org bdi');
                      name.textContent = 'saarland.innovation&standortentwicklungsgesellschaft';
                      return name.getBoundingClientRect().right - name.closest('.rail').getBoundingClientRect().right;
                    }""";
            assertThat(((Number) desk.page().evaluate(sticksOut)).doubleValue()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    @DisplayName("fields side by side stand on one line, also where one of them has more to say")
    void sideBySide(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            desk.page().setViewportSize(1280, 800);
            desk.go("/o/fitt/events/new");
            var boxes = """
                    () => {
                      document.getElementById('event-startsAt-hint').textContent = 'Viele Worte. '.repeat(20);
                      return ['event:startsAt', 'event:endsAt'].flatMap((id) => {
                        const box = document.getElementById(id).getBoundingClientRect();
                        return [box.top, box.height];
                      });
                    }""";
            var sides = (List<?>) desk.page().evaluate(boxes);
            assertThat(sides.subList(0, 2)).isEqualTo(sides.subList(2, 4));
        }
    }

    @Test
    @DisplayName("a text in another language than the page says so, wherever it stands")
    void languages(Browser browser, RunningPlatform platform) {
        var member = platform.person("fitt", "member");
        var title = Titles.fresh("Money for owners of workshops");
        var arrange = Arrange.as(platform, member);
        var topic = arrange.topic(title, Audience.ORGANISATION, "Who knows a *grant*?", "en");
        arrange.reply(topic, "Die Kammer.");
        try (var desk = Desk.of(browser, platform, "de").signIn(member)) {
            desk.go("/o/fitt");
            assertSaid(desk.page(), title, "en");
            desk.openListed(title);
            assertSaid(desk.page(), title, "en");
            assertSaid(desk.page(), "Who knows a", "en");
            assertSaid(desk.page(), "Die Kammer.", "de");
            desk.go("/o/fitt/search?q=workshops");
            assertSaid(desk.page(), "Money for owners", "en");
        }
    }

    /** Every text on the page that holds these words stands in this language. */
    private static void assertSaid(Page page, String words, String language) {
        var languages = (List<?>) page.evaluate("""
                (words) => [...document.querySelectorAll('main a, main h1, main h3, main p, main li')]
                  .filter((e) => e.textContent.includes(words) && ![...e.children].some((c) => c.textContent.includes(words)))
                  .map((e) => e.closest('[lang]').lang)""", words);
        assertThat(languages).as(words).isNotEmpty().allMatch(language::equals);
    }

    @Test
    @DisplayName("a closed topic is marked in words, and not with the lock that means: only these")
    void closed(Browser browser, RunningPlatform platform) {
        var moderator = platform.person("fitt", "moderator");
        var title = Titles.fresh("Vertretung am Freitag");
        var arrange = Arrange.as(platform, moderator);
        arrange.close(arrange.topic(title, Audience.NETWORK, "Wer kann?"));
        try (var desk = Desk.of(browser, platform, "de").signIn(moderator)) {
            desk.go("/o/fitt/network");
            assertThat(desk.listed(title).getByText(desk.words().get("topic.closed")))
                    .isVisible();
            assertThat(desk.listed(title).locator("use[href$='#lock']")).hasCount(0);
        }
    }

    @Test
    @DisplayName("paper stays white, also from a dark screen")
    void paper(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de")) {
            for (var theme : List.of("dark", "contrast-dark", "system")) {
                desk.session()
                        .addCookies(List.of(new Cookie(Look.THEME_COOKIE, theme)
                                .setUrl(desk.address("/").toString())));
                desk.page()
                        .emulateMedia(new Page.EmulateMediaOptions()
                                .setMedia(Media.PRINT)
                                .setColorScheme(ColorScheme.DARK));
                desk.go("/o/fitt");
                assertThat(desk.page().evaluate("getComputedStyle(document.body).color"))
                        .as(theme)
                        .isEqualTo("rgb(24, 35, 38)");
                assertThat(
                                desk.page()
                                        .evaluate(
                                                "getComputedStyle(document.documentElement).getPropertyValue('--color-surface').trim()"))
                        .as(theme)
                        .isIn("#ffffff", "#fff");
            }
        }
    }
}
