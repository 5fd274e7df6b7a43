// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.desk.TopicForm;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("Without scripts")
class WithoutScriptsIT {

    @Test
    @DisplayName("somebody opens a topic, with a preview from the server, and answers it")
    void writes(Browser browser, RunningPlatform platform) {
        var member = platform.person("fitt", "member");
        var forum = Arrange.as(platform, member).forum(Audience.NETWORK).getString("title");
        var title = Titles.fresh("Ohne Skripte");
        var options = new NewContextOptions().setJavaScriptEnabled(false);
        try (var desk = Desk.of(browser, platform, "de", options).signIn(member)) {
            var form = TopicForm.at(desk, "fitt", forum).write(title, "Das geht **auch so**.");
            form.seesPreview("auch so");
            assertThat(form.text()).hasValue("Das geht **auch so**.");
            assertThat(form.button()).hasText(desk.words().get("topic.write"));
            form.send();
            desk.seesHeading(title);
            desk.field("answer.text").fill("Meine Antwort");
            desk.press("answer.write.network");
            assertThat(desk.page().locator("article").last()).containsText("Meine Antwort");
        }
    }
}
