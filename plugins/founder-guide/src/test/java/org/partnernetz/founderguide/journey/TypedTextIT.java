// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;

@WithBrowser
@DisplayName("What somebody types into a form of the founder guide is not lost")
class TypedTextIT {
    private static final String GUIDE = "/o/fitt/p/founder-guide/";
    private static final String API = "/api/v1/organisations/fitt/p/founder-guide/";
    private static final String TEXT = "Zwei Stunden **Arbeit**\n\nund ein zweiter Absatz: \"Grüße\" & <mehr>";

    private RunningPlatform platform;
    private Caller adviser;
    private String project;

    @BeforeEach
    void open(RunningPlatform running) throws Exception {
        platform = running;
        adviser = Caller.of(platform, platform.person("fitt", "member"));
        FounderGuide.on(platform, FounderGuide.HOME);
        project = new FounderGuide(adviser, FounderGuide.HOME).open("Nähwerkstatt");
    }

    @Test
    @DisplayName("when the window is closed while a chapter is written: the draft waits on the server")
    void closedWindow(Browser browser) {
        try (var first = signedIn(browser)) {
            type(first);
            assertThat(first.page().locator(".saved")).isVisible();
        }
        try (var elsewhere = signedIn(browser)) {
            elsewhere.go(chapter());
            assertThat(text(elsewhere)).hasValue(TEXT);
            elsewhere.page().locator("#write\\:discard").click();
            assertThat(text(elsewhere)).hasValue("");
            type(elsewhere);
            elsewhere.page().locator("#write\\:write").click();
            elsewhere.go(chapter());
            assertThat(text(elsewhere)).hasValue(TEXT);
            assertThat(elsewhere.page().locator("#write\\:discard")).hasCount(0);
        }
    }

    @Test
    @DisplayName("when the session has expired: it is there again after signing in")
    void expiredSession(Browser browser) {
        try (var writer = signedIn(browser)) {
            type(writer);
            writer.page().locator("#write\\:done").check();
            writer.session().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
            writer.page().locator("#write\\:write").click();
            writer.reads("frame.kept.sign-in");
            var person = platform.person("fitt", "member");
            writer.fillIn(person.email(), person.password());
            writer.reads("frame.kept");
            assertThat(text(writer)).hasValue(TEXT);
            assertThat(writer.page().locator("#write\\:done")).isChecked();
            writer.page().locator("#write\\:write").click();
            writer.seesHeading("Nähwerkstatt");
            assertThat(adviser.get(API + "projects/" + project + "/chapters").body())
                    .contains("zweiter Absatz");
        }
    }

    @Test
    @DisplayName("when the view has expired: it is there again in its own form, and in no other")
    void expiredView(Browser browser) {
        try (var writer = signedIn(browser)) {
            writer.go(GUIDE + "checks/" + project);
            writer.page().locator("#subsidy\\:daysLeft").fill("46");
            writer.page()
                    .evaluate("() => document.querySelectorAll(\"input[name='jakarta.faces.ViewState']\")"
                            + ".forEach(e => e.value = '17:4')");
            writer.page().locator("#subsidy\\:save").click();
            writer.reads("frame.kept");
            assertThat(writer.page().locator("#subsidy\\:daysLeft")).hasValue("46");
            assertThat(writer.page().locator("input[name='residence:standing'][value='UNKNOWN']"))
                    .isChecked();
        }
    }

    @Test
    @DisplayName("when somebody else saved the chapter meanwhile: both are there, and the writer decides")
    void changedMeanwhile(Browser browser) {
        try (var writer = signedIn(browser)) {
            type(writer);
            adviser.send(
                    "PUT",
                    API + "projects/" + project + "/chapters/IDEA",
                    "{\"text\": \"Von der Kollegin\", \"state\": \"DRAFT\"}",
                    Map.of());
            writer.page().locator("#write\\:write").click();
            assertThat(writer.page().locator(".errors")).isVisible();
            assertThat(writer.page().locator("pre")).containsText("Von der Kollegin");
            assertThat(text(writer)).hasValue(TEXT);
            writer.page().locator("#write\\:write").click();
            writer.seesHeading("Nähwerkstatt");
            assertThat(adviser.get(API + "projects/" + project + "/chapters").body())
                    .contains("zweiter Absatz")
                    .doesNotContain("Von der Kollegin");
        }
    }

    @Test
    @DisplayName("when a statement is not right yet, or its window is closed")
    void statement(Browser browser) {
        var copy = adviser.post(API + "projects/" + project + "/copies", "{\"language\": \"de\"}")
                .json()
                .getString("id");
        try (var writer = signedIn(browser)) {
            writer.go(GUIDE + "copy/" + copy);
            writer.page().locator("#state\\:remarks").fill(TEXT);
            assertThat(writer.page().locator(".saved")).isVisible();
            writer.page().locator("#state\\:check").click();
            assertThat(writer.page().locator("#state-body-error")).isVisible();
            assertThat(writer.page().locator("#state\\:remarks")).hasValue(TEXT);
        }
        try (var elsewhere = signedIn(browser)) {
            elsewhere.go(GUIDE + "copy/" + copy);
            assertThat(elsewhere.page().locator("#state\\:remarks")).hasValue(TEXT);
        }
    }

    @Test
    @DisplayName("when the note of a talk is not saved yet")
    void noteOfTalk(Browser browser) {
        var adviserId = adviser.get(API + "projects/" + project).json().getString("adviserId");
        var facts = "{\"title\": \"Nähwerkstatt\", \"industry\": \"Handwerk\", \"legalForm\": \"SOLE_TRADER\","
                + " \"workForm\": \"FULL_TIME\", \"adviser\": \"" + adviserId
                + "\", \"startedOn\": \"2025-01-02\"}";
        adviser.send("PUT", API + "projects/" + project, facts, Map.of());
        try (var writer = signedIn(browser)) {
            writer.go(GUIDE + "project/" + project);
            writer.page().locator("#talk\\:note").fill(TEXT);
            assertThat(writer.page().locator(".saved")).isVisible();
        }
        try (var elsewhere = signedIn(browser)) {
            elsewhere.go(GUIDE + "project/" + project);
            assertThat(elsewhere.page().locator("#talk\\:note")).hasValue(TEXT);
            elsewhere.page().locator("#talk\\:heldOn").fill("2025-04-02");
            elsewhere.page().locator("#talk\\:held").click();
            assertThat(elsewhere.page().locator("#talk\\:note")).hasValue("");
            assertThat(elsewhere.content()).containsText("zweiter Absatz");
        }
    }

    private Desk signedIn(Browser browser) {
        return Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"));
    }

    private void type(Desk writer) {
        writer.go(chapter());
        text(writer).fill(TEXT);
    }

    private String chapter() {
        return GUIDE + "chapter/" + project + ".IDEA";
    }

    private static Locator text(Desk writer) {
        return writer.page().locator("#write\\:text");
    }
}
