// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Keyboard;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("Without a mouse")
class KeyboardIT {

    @Test
    @DisplayName("somebody signs in, opens a topic and corrects it, seeing the focus all the way")
    void opensTopic(Browser browser, RunningPlatform platform) {
        var member = platform.person("diakonie-saar", "member");
        var forum = Arrange.as(platform, member).forum(Audience.NETWORK).getString("title");
        var title = Titles.fresh("Ohne Maus");
        try (var desk = Desk.of(browser, platform, "de")) {
            var words = desk.words();
            var keys = new Keyboard(desk.page());
            desk.go("/sign-in");
            keys.tabTo(words.get("signIn.email")).type(member.email());
            keys.tabTo(words.get("signIn.password")).type(member.password()).press("Enter");
            assertThat(desk.page()).hasURL(Pattern.compile("/my$"));

            keys.tabTo("Diakonisches Werk").press("Enter");
            assertThat(desk.page()).hasURL(Pattern.compile("/o/diakonie-saar$"));
            keys.tabTo(words.get("nav.forums")).press("Enter");
            desk.seesHeading(words.get("forums.title"));
            keys.tabTo(words.get("frame.skip")).press("Enter");
            assertThat(desk.page()).hasURL(Pattern.compile("#content$"));
            keys.tabTo(forum).press("Enter");
            desk.seesHeading(forum);
            keys.tabTo(words.get("forum.new")).press("Enter");
            desk.seesHeading(words.get("topic.open"));

            keys.tabTo(words.get("topic.text")).press("Control+A").type("Bleibt **stehen**.");
            keys.tabTo(words.get("circles.network")).press("ArrowUp");
            var button = form(desk, "write");
            assertThat(button).not().hasText(words.get("topic.write.network"));
            keys.tabTo(button.innerText()).press("Enter");
            summaryHasFocus(desk, keys);

            keys.tabTo(words.get("topic.title") + ": ").press("Enter");
            assertThat(form(desk, "title")).isFocused();
            keys.type(title).press("Enter");
            desk.seesHeading(title);
            assertThat(desk.page().locator(".post__body strong")).hasText("stehen");
        }
    }

    private static Locator form(Desk desk, String part) {
        return desk.page().locator("[id='topic:" + part + "']");
    }

    private static void summaryHasFocus(Desk desk, Keyboard keys) {
        assertThat(desk.page().getByRole(AriaRole.ALERT)).isFocused();
        assertThat(keys.focused()).contains(desk.words().get("form.errors"));
        keys.assertFocusIsVisible();
        assertThat(desk.field("topic.text")).hasValue("Bleibt **stehen**.");
    }

    @Test
    @DisplayName("the first stop leads past the navigation to the content")
    void skips(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.go("/o/fitt");
            var keys = new Keyboard(desk.page()).press("Tab");
            assertThat(keys.focused()).isEqualTo(desk.words().get("frame.skip"));
            keys.assertFocusIsVisible();
            keys.press("Enter");
            assertThat(desk.page().evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }

    @Test
    @DisplayName("menus open with Enter and close with Escape, which gives the focus back")
    void opensMenus(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.signIn(platform.person("diakonie-saar", "member")).go("/o/diakonie-saar");
            var keys = new Keyboard(desk.page())
                    .tabTo(desk.words().get("switch.label"))
                    .press("Enter");
            var list = desk.page().getByLabel(desk.words().get("switch.list"));
            assertThat(list).isVisible();
            keys.press("Tab");
            keys.assertFocusIsVisible();
            keys.press("Escape");
            assertThat(list).isHidden();
            assertThat(keys.focused()).startsWith(desk.words().get("switch.label"));
        }
    }

    @Test
    @DisplayName("somebody takes a place in an event")
    void takesPlace(Browser browser, RunningPlatform platform) {
        var host = Arrange.as(platform, platform.person("fitt", "member"));
        var event = host.event(Titles.fresh("Sprechstunde"), Audience.NETWORK, 10, 5);
        try (var desk = Desk.of(browser, platform, "de")) {
            desk.signIn(platform.person("diakonie-saar", "member")).go("/o/diakonie-saar/events/" + event);
            var keys = new Keyboard(desk.page());
            keys.tabTo(desk.words().get("place.signUp")).press("Space");
            desk.reads("done.signed-up");
            assertThat(desk.page().locator("[data-focus]")).isFocused();
            assertThat(keys.focused()).contains(desk.words().get("done.signed-up"));
        }
    }
}
