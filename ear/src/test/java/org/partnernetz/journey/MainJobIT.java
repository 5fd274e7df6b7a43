// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Both;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.EventForm;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.desk.TopicForm;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("Professionals of two organisations")
class MainJobIT {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("ask and answer each other in the network")
    void askAndAnswer(String language, Browser browser, RunningPlatform platform) {
        var question = Titles.fresh("Wer berät Pflegekräfte zur Nachqualifizierung?");
        var answer = "Wir beraten **jeden Dienstag**, auch auf Arabisch.";
        try (var fitt = Desk.of(browser, platform, language);
                var sis = Desk.of(browser, platform, language)) {
            fitt.signIn(platform.person("fitt", "member"));
            var address = asksTheNetwork(fitt, platform, question);

            sis.signIn(platform.person("sis", "member"));
            sis.seesListed(question);
            sis.go("/o/sis");
            sis.follow("nav.network");
            assertThat(sis.listed(question)).containsText(sis.words().get("topic.unread"));
            sis.openListed(question);
            sis.field("answer.text").fill(answer);
            sis.press("answer.write.network");
            var post = sis.page()
                    .getByRole(com.microsoft.playwright.options.AriaRole.ARTICLE)
                    .last();
            assertThat(post).containsText("jeden Dienstag");
            assertThat(post).containsText("saarland.innovation");
            assertThat(post).containsText(sis.words().get("circle.network"));
            sis.go("/my");
            sis.missesListed(question);

            fitt.go("/my");
            fitt.seesListed(question);
            fitt.openListed(question);
            fitt.reads("topic.new");
            assertThat(fitt.page().locator("#new + article")).containsText("jeden Dienstag");
            fitt.go(address);
            assertThat(fitt.page().locator("#new")).hasCount(0);
        }
    }

    private static String asksTheNetwork(Desk fitt, RunningPlatform platform, String question) {
        var forum = Arrange.as(platform, platform.person("fitt", "member")).forum(Audience.NETWORK);
        var form = TopicForm.at(fitt, "fitt", forum.getString("title"))
                .write(question, "Unsere Teilnehmerin braucht **B2** und ein Praktikum.");
        form.seesPreview("B2");
        form.circle("organisation").check();
        assertThat(form.button()).hasText(fitt.words().say("topic.write.organisation", "FITT gGmbH"));
        form.circle("network").check();
        assertThat(form.button()).hasText(fitt.words().get("topic.write.network"));
        var address = form.send();
        fitt.seesHeading(question);
        assertThat(fitt.content()).containsText(fitt.words().get("circle.network"));
        return address;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("meet at an event: one announces it, the other takes a place and gives it back")
    void meet(String language, Browser browser, RunningPlatform platform) {
        var title = Titles.fresh("Runder Tisch Pflege");
        try (var fitt = Desk.of(browser, platform, language);
                var sis = Desk.of(browser, platform, language)) {
            fitt.signIn(platform.person("fitt", "member"));
            EventForm.at(fitt, "fitt").write(title).announce();
            fitt.seesHeading(title);
            fitt.reads("done.announced");

            sis.signIn(platform.person("sis", "member"));
            sis.go("/o/sis/events");
            sis.follow("events.network");
            sis.openListed(title);
            sis.press("place.signUp");
            sis.reads("done.signed-up");
            sis.go("/my");
            sis.openListed(title);
            sis.reads("event.chip.mine");
            sis.press("place.signOff");
            sis.reads("done.signed-off");
            sis.go("/my");
            sis.missesListed(title);
        }
    }

    @Test
    @DisplayName("are one person: two tabs stay in their organisations")
    void workInTwoTabs(Browser browser, RunningPlatform platform) {
        var both = Both.of(platform);
        var here = both.get(0).organisation();
        var there = both.get(1).organisation();
        var first = Titles.fresh("Aus dem ersten Fenster");
        var second = Titles.fresh("Aus dem zweiten Fenster");
        try (var one = Desk.of(browser, platform, "de").signIn(both.get(0))) {
            var other = one.tab();
            var hereForm =
                    TopicForm.at(one, here, forumOf(platform, both.get(0))).write(first, "Hier.");
            var thereForm =
                    TopicForm.at(other, there, forumOf(platform, both.get(1))).write(second, "Dort.");
            hereForm.circle("organisation").check();
            thereForm.circle("organisation").check();
            assertThat(hereForm.send()).startsWith("/o/" + here + "/topics/");
            assertThat(thereForm.send()).startsWith("/o/" + there + "/topics/");
            one.go("/o/" + here);
            one.seesListed(first);
            one.missesListed(second);
            other.go("/o/" + there);
            other.seesListed(second);
            other.missesListed(first);
        }
    }

    private static String forumOf(RunningPlatform platform, Person person) {
        return Arrange.as(platform, person).forum(Audience.ORGANISATION).getString("title");
    }
}
