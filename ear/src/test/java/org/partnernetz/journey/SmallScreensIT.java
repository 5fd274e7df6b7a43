// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("On small and large screens")
class SmallScreensIT {
    private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(390, 844);
    private static final String SPACED =
            "() => document.body.animate([{letterSpacing: '.12em', wordSpacing: '.16em', lineHeight: 1.5}],"
                    + " {fill: 'forwards'}) && null";

    @Test
    @DisplayName("the phone's menu holds what its bar does not, and Escape leads back to it")
    void more(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de", PHONE).signIn(platform.person("fitt", "administrator"))) {
            for (var address : new String[] {"/my", "/o/fitt"}) {
                desk.go(address);
                var bar = desk.page().locator(".bottombar");
                var more = bar.locator("summary");
                var shown = bar.locator("ul > li > a").allTextContents();
                more.click();
                assertThat(bar.locator(".menu__panel")).isVisible();
                assertThat(bar.locator(".menu__panel a").allTextContents())
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(shown);
                assertThat(Axe.violations(desk.page())).isEmpty();
                desk.page().keyboard().press("Tab");
                assertThat(bar.locator(".menu__panel a").first()).isFocused();
                desk.page().keyboard().press("Escape");
                assertThat(bar.locator(".menu__panel")).isHidden();
                assertThat(more).isFocused();
            }
        }
    }

    @Test
    @DisplayName("a visitor with few ways has no menu that holds none")
    void fewWays(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de", PHONE)) {
            desk.go("/o/ihk-saarland"); // elsewhere others may show a plugin to visitors meanwhile
            assertThat(desk.page().locator(".bottombar ul > li > a")).hasCount(3);
            assertThat(desk.page().locator(".bottombar summary")).hasCount(0);
        }
    }

    @Test
    @DisplayName("the name in the switcher is not cut when somebody spaces their letters")
    void spaced(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            desk.go("/my");
            desk.page().evaluate(SPACED);
            assertThat((Boolean) desk.page()
                            .locator(".switcher .name")
                            .evaluate(
                                    "e => e.scrollWidth <= e.clientWidth + 1 && e.scrollHeight <= e.clientHeight + 1"))
                    .isTrue();
            assertThat((Boolean)
                            desk.page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("a house colour is seen before it is saved, as it will be derived")
    void color(Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            desk.go("/o/fitt/settings");
            var tile = desk.page().locator("main .tile--l[data-previews]");
            var before = tile.evaluate("e => getComputedStyle(e).backgroundColor");
            desk.page().locator("input[type=color]").fill("#ffee00");
            assertThat(desk.page().locator("output")).hasText("#ffee00");
            assertThat(tile.evaluate("e => getComputedStyle(e).backgroundColor"))
                    .isNotEqualTo(before);
            assertThat(Axe.violations(desk.page())).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("only who writes the legal texts of the network is told that they are missing")
    void legal(Browser browser, RunningPlatform platform) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var desk = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"));
                var other = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            statement.execute("delete from core.legal_text where kind = 'IMPRINT'");
            desk.go("/o/gim");
            desk.follow("start.step.network-legal");
            assertThat(desk.page()).hasURL(desk.address("/o/gim/network/legal").toString());
            other.go("/o/fitt");
            assertThat(other.link("start.step.network-legal")).hasCount(0);
        }
    }

    @Test
    @DisplayName("runs that found nothing to do are folded away")
    void idleRuns(Browser browser, RunningPlatform platform) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            statement.execute(
                    "insert into core.job_run select gen_random_uuid(), id, 'core', 'purge-audit', now(), now(),"
                            + " 'SUCCEEDED', n || ' removed' from core.organisation, unnest(array[0, 0, 7]) n where slug = 'fitt'");
            desk.go("/o/fitt/jobs");
            assertThat(desk.content()).containsText("7 Einträge entfernt");
            var idle = desk.content().locator("details:not(.helpbox)");
            assertThat(idle.locator("li").first()).isHidden();
            idle.locator("summary").click();
            assertThat(idle.locator("li").first()).isVisible();
            assertThat(Axe.violations(desk.page())).isEmpty();
        }
    }
}
