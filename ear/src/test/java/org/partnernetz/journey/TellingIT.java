// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("Whoever follows a topic")
class TellingIT {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("reads on the first page that somebody wrote there, and is told whom an @ does not reach")
    void follows(String language, Browser browser, RunningPlatform platform) {
        var fitt = Arrange.as(platform, platform.person("fitt", "member"));
        var title = Titles.fresh("Wer kennt das");
        var topic = fitt.topic(title, Audience.NETWORK, "Der erste Beitrag.");
        try (var sis = Desk.of(browser, platform, language).signIn(platform.person("sis", "member"))) {
            sis.go("/o/sis/topics/" + topic);
            sis.reads("watch.topic.silent");
            sis.press("watch.follow");
            sis.reads("done.followed");
            fitt.reply(topic, "Noch ein Beitrag.");
            sis.go("/my");
            var today = sis.page().locator("section[aria-labelledby=today]");
            assertThat(today).containsText(title);
            today.locator("a")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .click();
            sis.seesHeading(title);
            sis.field("answer.text").fill("Frag doch @Niemand Bekanntes, bitte.");
            sis.press("answer.write.network");
            assertThat(sis.content()).containsText(sis.words().say("fault.mention-nobody", "Niemand Bekanntes"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("begins one for the network with four clicks, and finds the search by a key")
    void begins(String language, Browser browser, RunningPlatform platform) {
        try (var sis = Desk.of(browser, platform, language).signIn(platform.person("sis", "member"))) {
            sis.go("/my");
            sis.page().keyboard().press("/");
            assertThat(sis.page().locator("#search-field")).isFocused();
            sis.page()
                    .locator("summary:has-text('" + sis.words().get("new.label") + "')")
                    .click();
            sis.page().locator(".menu__panel a[href='/o/sis/topics/new']").click();
            sis.seesHeading(sis.words().get("topic.where"));
            sis.page().locator("main .item a[href$='/new']").last().click();
            assertThat(sis.field("topic.title")).isVisible();
        }
    }
}
