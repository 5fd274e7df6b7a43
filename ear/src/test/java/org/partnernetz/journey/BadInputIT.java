// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.EventForm;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.desk.TopicForm;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("What is not right")
class BadInputIT {

    /** Time enough for the first press to send something. */
    private static final int BETWEEN_MILLIS = 80;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("in a topic is said at the field and above the form, and nothing entered is lost")
    void topicWithoutTitle(String language, Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, language)) {
            var form = topicForm(desk, platform).write("", "Mein **langer** Text");
            form.circle("organisation").check();
            form.button().click();
            seesFault(desk, "topic:title", desk.words().get("fault.required"));
            assertThat(form.text()).hasValue("Mein **langer** Text");
            assertThat(form.circle("organisation")).isChecked();
            form.title().fill(Titles.fresh("Jetzt mit Titel"));
            form.send();
        }
    }

    @Test
    @DisplayName("is refused by the server, even if the browser lets it through")
    void textTooLong(Browser browser, RunningPlatform platform) {
        var limit = String.format(java.util.Locale.GERMANY, "%d", NewTopic.TEXT_MAX);
        try (var desk = Desk.of(browser, platform, "de")) {
            var form = topicForm(desk, platform);
            desk.page()
                    .evaluate("document.querySelectorAll('[maxlength]').forEach(e => e.removeAttribute('maxlength'))");
            form.write("t".repeat(NewTopic.TITLE_MAX + 1), "x".repeat(NewTopic.TEXT_MAX + 1));
            form.button().click();
            seesFault(desk, "topic:title", desk.words().say("fault.too-long", String.valueOf(NewTopic.TITLE_MAX)));
            assertThat(desk.page().locator("#topic-text-error")).containsText(limit);
            assertThat(form.text()).hasValue("x".repeat(NewTopic.TEXT_MAX + 1));
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "endsAt, 2027-03-04T16:00",
        "capacity, 0",
        "capacity, 10001",
        "startsAt, 2027-03-28T02:30",
        "title, ''",
        "place, ''",
        "link, ftp://meet.example/raum",
    })
    @DisplayName("in an event is said at its field, and nothing entered is lost")
    void event(String field, String wrong, Browser browser, RunningPlatform platform) {
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            var form = EventForm.at(desk, "fitt").write(Titles.fresh("Werkstatt"));
            form.field(field).fill(wrong);
            form.announce();
            seesFault(desk, "event:" + field, null);
            assertThat(form.field(field)).hasValue(wrong);
            assertThat(form.field("text")).hasValue("Ein Nachmittag für **alle**, die beraten.");
        }
    }

    @Test
    @DisplayName("a topic sent twice by a nervous finger is one topic")
    void sentTwice(Browser browser, RunningPlatform platform) {
        var title = Titles.fresh("Zweimal gedrückt");
        try (var desk = Desk.of(browser, platform, "de")) {
            var form = topicForm(desk, platform).write(title, "Einmal genügt.");
            var sent = new ArrayList<Route>();
            desk.page().route(Pattern.compile("/new$"), sent::add);
            form.button().dblclick(new Locator.DblclickOptions().setDelay(BETWEEN_MILLIS));
            desk.page().waitForTimeout(BETWEEN_MILLIS);
            assertThat(sent).as("while the first is on its way").hasSize(1);
            sent.get(0).resume();
            desk.seesHeading(title);
            desk.go("/o/fitt/network");
            assertThat(desk.listed(title)).hasCount(1);
        }
    }

    @Test
    @DisplayName("an answer to a topic that was closed meanwhile is kept and explained")
    void closedMeanwhile(Browser browser, RunningPlatform platform) {
        var fitt = Arrange.as(platform, platform.person("fitt", "administrator"));
        var topic = fitt.topic(Titles.fresh("Bald geschlossen"), Audience.NETWORK, "Noch offen.");
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "member"))) {
            desk.go("/o/sis/topics/" + topic);
            desk.field("answer.text").fill("Meine späte Antwort");
            fitt.close(topic);
            desk.press("answer.write.network");
            desk.reads("topic.closed.meanwhile");
            assertThat(desk.field("topic.closed.unsent")).hasValue("Meine späte Antwort");
        }
    }

    @Test
    @DisplayName("the last place is gone: the page says so")
    void fullMeanwhile(Browser browser, RunningPlatform platform) {
        var fitt = Arrange.as(platform, platform.person("fitt", "member"));
        var event = fitt.event(Titles.fresh("Ein Platz"), Audience.NETWORK, 12, 1);
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "member"))) {
            desk.go("/o/sis/events/" + event);
            fitt.signUp(event);
            desk.press("place.signUp");
            desk.reads("event.meanwhile");
            desk.reads("event.chip.full");
        }
    }

    private static TopicForm topicForm(Desk desk, RunningPlatform platform) {
        var member = platform.person("fitt", "member");
        desk.signIn(member);
        var forum = Arrange.as(platform, member).forum(Audience.NETWORK);
        return TopicForm.at(desk, "fitt", forum.getString("title"));
    }

    /** The summary has the focus and leads to the field; the field says what is wrong with it. */
    private static void seesFault(Desk desk, String field, @org.jspecify.annotations.Nullable String said) {
        var summary = desk.page().getByRole(AriaRole.ALERT);
        assertThat(summary).isFocused();
        var leads = summary.getByRole(AriaRole.LINK).first();
        var error = desk.page().locator("[id='" + field.replace(':', '-') + "-error']");
        assertThat(error).isVisible();
        if (said != null) {
            assertThat(error).hasText(said);
            assertThat(leads).containsText(said);
        }
        var input = desk.page().locator("[id='" + field + "']");
        assertThat(input).hasAttribute("aria-invalid", "true");
        assertThat(input.getAttribute("aria-describedby")).contains(field.replace(':', '-') + "-error");
        leads.click();
        assertThat(input).isFocused();
    }
}
