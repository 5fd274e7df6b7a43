// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("Who keeps a forum")
class ForumKeeperIT {
    private static final int NOT_FOUND = 404;
    private static final String REASON = "Das ist Werbung.";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("hides and closes what another organisation wrote in it, and the author reads why")
    void hides(String language, Browser browser, RunningPlatform platform) {
        var title = Titles.fresh("Sonderangebot");
        var author = platform.person("fitt", "member");
        var topic = Arrange.as(platform, author).topicAt("gim", title, "Nur heute");
        var answer = Arrange.as(platform, author).reply(topic, "Und morgen");
        try (var keeper = Desk.of(browser, platform, language).signIn(platform.person("gim", "administrator"));
                var writer = Desk.of(browser, platform, language).signIn(author);
                var reader = Desk.of(browser, platform, language).signIn(platform.person("gim", "member"))) {
            hidesAnswer(keeper, topic, answer);
            reader.go("/o/gim/topics/" + topic);
            assertThat(reader.content()).not().containsText("Und morgen");
            writer.go("/o/fitt/topics/" + topic);
            writer.reads("post.decided.HIDDEN", "GIM", REASON);

            decides(keeper, topic, "hide");
            keeper.reads("done.hidden");
            assertThat(Axe.violations(keeper.page())).isEmpty();
            assertThat(reader.go("/o/gim/topics/" + topic).status()).isEqualTo(NOT_FOUND);
            writer.go("/o/fitt/topics/" + topic);
            writer.reads("decision.HIDDEN", "GIM", REASON);
            assertThat(writer.button("answer.write.network")).hasCount(0);
            assertThat(writer.button("moderate.show")).hasCount(0);
            writer.go("/my/notifications");
            var told = language.equals("de")
                    ? "GIM hat Ihr Thema „" + title + "“ verborgen. "
                    : "GIM has hidden your topic “" + title + "”. ";
            assertThat(writer.content()).containsText(told + REASON);

            keeper.press("moderate.show");
            keeper.reads("done.shown");
            keeper.press("moderate.close");
            assertThat(keeper.content()).containsText(keeper.words().get("fault.required"));
            decides(keeper, topic, "close");
            keeper.reads("done.closed");
            reader.go("/o/gim/topics/" + topic);
            reader.reads("topic.closed.text");
        }
    }

    private static void hidesAnswer(Desk keeper, String topic, String answer) {
        keeper.go("/o/gim/topics/" + topic);
        keeper.page().locator("#b-" + answer + " a[href$='/moderation']").click();
        assertThat(keeper.page().url())
                .isEqualTo(
                        keeper.address("/o/gim/posts/" + answer + "/moderation").toString());
        keeper.field("judge.reason").fill(REASON);
        keeper.press("judge.hide");
        keeper.reads("done.post-hidden");
        assertThat(keeper.content()).containsText("Und morgen");
        assertThat(left(keeper, answer, ".post__note")).isEqualTo(left(keeper, answer, ".post__body"));
    }

    /** Where a part of the post begins. */
    private static Object left(Desk keeper, String answer, String part) {
        return keeper.page()
                .locator("#b-" + answer + " " + part)
                .evaluate("part => Math.round(part.getBoundingClientRect().left)");
    }

    private static void decides(Desk keeper, String topic, String deed) {
        keeper.go("/o/gim/topics/" + topic);
        keeper.field("moderate.reason").fill(REASON);
        keeper.press("moderate." + deed);
    }
}
