// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

@Beside
@WithBrowser
@DisplayName("Searching")
class SearchIT {
    private final RunningPlatform platform = RunningPlatform.get();
    private final String word =
            "suchwort" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);

    @Test
    @DisplayName(
            "finds for each caller what is for them: nobody else's, network items for partners, public ones for all")
    void circles() {
        var fitt = Arrange.as(platform, platform.person("fitt", "member"));
        for (var circle : List.of(Audience.ORGANISATION, Audience.NETWORK, Audience.PUBLIC)) {
            fitt.topic(word + " " + circle, circle, "Text");
        }
        var member = Caller.of(platform, platform.person("fitt", "member"));
        var partner = Caller.of(platform, platform.person("sis", "member"));
        var visitor = Caller.anonymous(platform);
        assertThat(titles(member, "fitt")).hasSize(3);
        assertThat(titles(partner, "sis")).hasSize(2).noneMatch(title -> title.endsWith("ORGANISATION"));
        assertThat(titles(visitor, "fitt")).containsExactly(word + " PUBLIC");
        assertThat(titles(visitor, "sis")).isEmpty();
        assertThat(partner.get("/api/v1/organisations/fitt/search?q=" + word).status())
                .isEqualTo(404);
        assertThat(visitor.get("/o/fitt/search?q=" + word).body())
                .contains("PUBLIC")
                .doesNotContain("NETWORK</");
        assertThat(visitor.get("/o/nowhere/search?q=" + word).status()).isEqualTo(404);
    }

    private List<String> titles(Caller caller, String organisation) {
        Answer answer = caller.get("/api/v1/organisations/" + organisation + "/search?limit=100&q=" + word);
        assertThat(answer.status()).isEqualTo(200);
        return answer.items().stream().map(item -> item.getString("title")).toList();
    }

    @Test
    @DisplayName("finds people, organisations and groups by name for programs, as the page does")
    void names() {
        var member = Caller.of(platform, platform.person("fitt", "member"));
        assertThat(named(member, "fitt", "FITT")).contains("person", "organisation");
        assertThat(named(member, "fitt", "")).isEmpty();
        assertThat(member.get("/api/v1/organisations/fitt/search/names?q=" + "x".repeat(201))
                        .status())
                .isEqualTo(400);
        assertThat(Caller.anonymous(platform)
                        .get("/api/v1/organisations/fitt/search/names?q=FITT")
                        .status())
                .isEqualTo(401);
    }

    private static List<String> named(Caller caller, String organisation, String text) {
        return caller.get("/api/v1/organisations/" + organisation + "/search/names?q=" + text).items().stream()
                .map(one -> one.getString("kind"))
                .toList();
    }

    @Test
    @DisplayName("starts in the top bar, marks the words, narrows by kind and leads to the topic")
    void inTheBrowser(Browser browser) {
        var fitt = Arrange.as(platform, platform.person("fitt", "member"));
        var topic = fitt.topic("Thema " + word, Audience.NETWORK, "Wer kennt das " + word + "?");
        fitt.reply(topic, "Ich kenne " + word + ".");
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "member"))) {
            desk.go("/o/sis/forums");
            desk.page().locator(".search input").fill(word);
            desk.page().locator(".search input").press("Enter");
            desk.seesHeading(desk.words().get("search.title"));
            assertThat(desk.page().locator(".hit")).hasCount(2);
            assertThat(desk.page().locator(".hit mark").first()).hasText(word);
            assertThat(Axe.violations(desk.page())).isEmpty();
            desk.content()
                    .getByText(desk.words().get("search.kind.topic"), new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            assertThat(desk.page().locator(".hit")).hasCount(1);
            desk.page().locator(".hit a").click();
            desk.seesHeading("Thema " + word);
        }
    }

    @Test
    @DisplayName("tells the author of an answer by the bell, until it was opened")
    void bell(Browser browser) {
        var author = platform.person("fitt", "member");
        var topic = Arrange.as(platform, author).topic("Glocke " + word, Audience.NETWORK, "Frage");
        Arrange.as(platform, platform.person("sis", "member")).reply(topic, "Antwort");
        try (var desk = Desk.of(browser, platform, "de").signIn(author)) {
            desk.go("/o/fitt");
            assertThat(desk.page().locator("a[href='/my/notifications'] .count").first())
                    .isVisible();
            desk.go("/my/notifications");
            assertThat(Axe.violations(desk.page())).isEmpty();
            desk.content().locator("li.is-unread a").first().click();
            desk.seesHeading("Glocke " + word);
            desk.go("/my/notifications");
            var line = desk.content().locator("li", new Locator.LocatorOptions().setHasText("Glocke " + word));
            assertThat(line).hasCount(1);
            assertThat(line).not().hasClass(Pattern.compile(".*is-unread.*"));
        }
    }
}
