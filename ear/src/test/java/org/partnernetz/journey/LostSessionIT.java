// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
@DisplayName("Text is never lost")
class LostSessionIT {

    private static final String FORGOTTEN = "17:4";
    private static final String TEXT = "Zwei Stunden **Arbeit**\n\nund ein zweiter Absatz: \"Grüße\" & <mehr>";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"de", "en"})
    @DisplayName("when the session has expired: it is there again after signing in")
    void expiredSession(String language, Browser browser, RunningPlatform platform) {
        var title = Titles.fresh("Lange geschrieben");
        try (var desk = Desk.of(browser, platform, language)) {
            var form = topicForm(desk, platform).write(title, TEXT);
            form.circle("organisation").check();
            desk.session()
                    .clearCookies(
                            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            form.button().click();
            desk.seesHeading(desk.words().get("sign-in"));
            desk.reads("frame.kept.sign-in");
            var member = platform.person("fitt", "member");
            desk.fillIn(member.email(), member.password());
            desk.reads("frame.kept");
            assertThat(form.title()).hasValue(title);
            assertThat(form.text()).hasValue(TEXT);
            assertThat(form.circle("organisation")).isChecked();
            form.send();
            desk.seesHeading(title);
        }
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {FORGOTTEN, "stateless", "nonsense", ""})
    @DisplayName("when the view has expired or its state is none: it is there again, and can be sent")
    void expiredView(String state, Browser browser, RunningPlatform platform) {
        var title = Titles.fresh("Über Nacht offen");
        try (var desk = Desk.of(browser, platform, "de")) {
            var form = topicForm(desk, platform).write(title, TEXT);
            forgetView(desk, state);
            form.button().click();
            desk.reads("frame.kept");
            assertThat(form.title()).hasValue(title);
            assertThat(form.text()).hasValue(TEXT);
            form.send();
            desk.seesHeading(title);
        }
    }

    @Test
    @DisplayName("when the view of an event's form has expired")
    void expiredEvent(Browser browser, RunningPlatform platform) {
        var title = Titles.fresh("Über Nacht geplant");
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            var form = EventForm.at(desk, "fitt").write(title);
            forgetView(desk, FORGOTTEN);
            form.announce();
            desk.reads("frame.kept");
            assertThat(form.field("title")).hasValue(title);
            assertThat(form.field("startsAt")).hasValue("2027-03-04T17:00");
            form.announce();
            desk.seesHeading(title);
        }
    }

    @Test
    @DisplayName("when the window is closed while writing: the draft waits on the server")
    void draft(Browser browser, RunningPlatform platform) {
        var sis = platform.person("sis", "member");
        var topic = Arrange.as(platform, platform.person("fitt", "member"))
                .topic(Titles.fresh("Entwurf"), Audience.NETWORK, "Was meinen Sie?");
        try (var desk = Desk.of(browser, platform, "de").signIn(sis)) {
            desk.go("/o/sis/topics/" + topic);
            desk.field("answer.text").fill(TEXT);
            assertThat(desk.page().locator(".saved")).isVisible();
        }
        try (var elsewhere = Desk.of(browser, platform, "de").signIn(sis)) {
            elsewhere.go("/o/sis/topics/" + topic);
            assertThat(elsewhere.field("answer.text")).hasValue(TEXT);
            assertThat(elsewhere.page().locator(".saved")).isVisible();
            elsewhere.press("answer.discard");
            assertThat(elsewhere.field("answer.text")).hasValue("");
        }
    }

    @Test
    @DisplayName("and a draft is offered only to whoever acts for the organisation for which it was begun")
    void draftOfAnother(Browser browser, RunningPlatform platform) {
        var both = platform.person("gim", "member");
        var topic = Arrange.as(platform, platform.person("sis", "member"))
                .topic(Titles.fresh("Zwei Häuser"), Audience.NETWORK, "Was meinen Sie?");
        try (var desk = Desk.of(browser, platform, "de").signIn(both)) {
            desk.go("/o/gim/topics/" + topic);
            desk.field("answer.text").fill(TEXT);
            assertThat(desk.page().locator(".saved")).isVisible();
            desk.go("/o/fitt/topics/" + topic);
            assertThat(desk.field("answer.text")).hasValue("");
            desk.go("/o/gim/topics/" + topic);
            assertThat(desk.field("answer.text")).hasValue(TEXT);
        }
    }

    @Test
    @DisplayName("nor is what was sent offered once more by going back; what was refused stays")
    void back(Browser browser, RunningPlatform platform) {
        var topic = Arrange.as(platform, platform.person("fitt", "member"))
                .topic(Titles.fresh("Zurück"), Audience.NETWORK, "Was meinen Sie?");
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("sis", "member"))) {
            desk.go("/o/sis/topics/" + topic);
            desk.field("answer.text").fill(TEXT);
            desk.press("answer.write.network");
            assertThat(desk.content().getByRole(AriaRole.ARTICLE)).hasCount(2);
            desk.page().goBack();
            assertThat(desk.field("answer.text")).hasValue("");
            desk.go("/o/sis/topics/" + topic);
            assertThat(desk.field("answer.text")).hasValue("");
            desk.field("answer.text").fill("&nbsp;");
            desk.press("answer.write.network");
            assertThat(desk.field("answer.text")).hasValue("&nbsp;");
        }
    }

    private static TopicForm topicForm(Desk desk, RunningPlatform platform) {
        var member = platform.person("fitt", "member");
        desk.signIn(member);
        var forum = Arrange.as(platform, member).forum(Audience.NETWORK);
        return TopicForm.at(desk, "fitt", forum.getString("title"));
    }

    /** As if the server had dropped the view: it no longer knows the state that the page names. */
    private static void forgetView(Desk desk, String state) {
        var changed = desk.page()
                .evaluate(
                        "state => { const all = document.querySelectorAll(\"input[name='jakarta.faces.ViewState']\");"
                                + " all.forEach(e => e.value = state); return all.length; }",
                        state);
        assertThat((Integer) changed).isPositive();
    }
}
