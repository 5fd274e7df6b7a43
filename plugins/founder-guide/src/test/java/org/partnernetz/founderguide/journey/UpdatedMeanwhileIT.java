// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import jakarta.json.Json;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;

/** After an update a page has another backing, which has read the item as it is by now. */
@WithBrowser
@DisplayName("A form that was opened before its plugin was updated, and is sent afterwards")
class UpdatedMeanwhileIT {
    private static final String GUIDE = "/o/fitt/p/founder-guide/";
    private static final String PROJECTS = "/api/v1/organisations/fitt/p/founder-guide/projects";
    private static final String MINE = "Ein Laden in der Mainzer Straße.";
    private static final String THEIRS = "Ein Stand auf dem Markt.";

    private Caller adviser;
    private String chapter = "";

    @AfterEach
    void end(RunningPlatform platform) throws Exception {
        assertThat(FounderGuide.file(platform).put("8.1.0").succeeded()).isTrue();
    }

    @Test
    @DisplayName("replaces nothing that somebody else has saved meanwhile, and keeps what was typed")
    void replacesNothing(RunningPlatform platform, Browser browser) throws Exception {
        FounderGuide.on(platform, FounderGuide.HOME);
        var file = FounderGuide.file(platform);
        assertThat(file.put("8.0.0").succeeded()).isTrue();
        adviser = Caller.of(platform, platform.person("fitt", "member"));
        var project = new FounderGuide(adviser, FounderGuide.HOME).open("Laden");
        chapter = PROJECTS + "/" + project + "/chapters/IDEA";
        try (var desk = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            desk.go(GUIDE + "chapter/" + project + ".IDEA");
            var text = desk.page().locator("[id='write:text']");
            text.fill(MINE);
            assertThat(write(THEIRS)).isEqualTo(200);
            assertThat(file.put("8.0.9").succeeded()).isTrue();

            desk.page().locator("[id='write:write']").click();
            assertThat(desk.page().locator("#write .errors")).isVisible();
            assertThat(text).hasValue(MINE);
            assertThat(desk.page().locator("pre")).hasText(THEIRS);
            assertThat(saved()).isEqualTo(THEIRS);

            desk.page().locator("[id='write:write']").click();
            assertThat(desk.page()).hasURL(Pattern.compile(".*/plan/.*"));
            assertThat(saved()).isEqualTo(MINE);
        }
    }

    private int write(String text) {
        var body = Json.createObjectBuilder()
                .add("text", text)
                .add("state", "DRAFT")
                .build()
                .toString();
        return adviser.send("PUT", chapter, body, Map.of()).status();
    }

    private String saved() {
        return adviser.get(chapter.replaceFirst("/IDEA$", "")).items().get(0).getString("text");
    }
}
