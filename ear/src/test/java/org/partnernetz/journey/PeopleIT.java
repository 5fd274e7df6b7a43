// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("Somebody of the network")
class PeopleIT {

    @Test
    @DisplayName("tells what they do, and is found by it where it is shown, and only there")
    void isFound(Browser browser, RunningPlatform platform) {
        var function = Titles.fresh("Sprachmittlung");
        try (var teller = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"));
                var seeker = Desk.of(browser, platform, "en").signIn(platform.person("sis", "member"))) {
            teller.go("/o/fitt/profile");
            teller.field("profile.field.FUNCTION").fill(function);
            teller.field("profile.field.TELEPHONE").fill("ruf an");
            teller.page().getByLabel("Arabisch", exactly()).check();
            teller.press("profile.keep");
            assertThat(teller.field("profile.field.TELEPHONE")).hasAttribute("aria-invalid", "true");
            assertThat(teller.page().getByLabel("Arabisch", exactly())).isChecked();
            assertThat(Axe.violations(teller.page())).isEmpty();
            teller.field("profile.field.TELEPHONE").fill("0681 424242");
            teller.press("profile.keep");
            assertThat(teller.page()).hasURL(Pattern.compile("/people/[0-9a-f-]+\\?done=profile$"));
            assertThat(teller.content()).containsText("0681 424242");

            seeker.go("/o/sis/people/directory?language=ar&search=" + function.replace(" ", "+"));
            seeker.page().locator("li.item a").first().click();
            assertThat(seeker.content()).containsText(function);
            assertThat(seeker.content()).containsText("Arabic");
            assertThat(seeker.content()).not().containsText("0681 424242");
        }
    }

    @Test
    @DisplayName("asks to be admitted without an account, and is invited by the administrators")
    void asks(Browser browser, RunningPlatform platform) {
        var name = Titles.fresh("Anfragende");
        try (var visitor = Desk.of(browser, platform, "de");
                var office = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "administrator"))) {
            visitor.go("/o/fitt/join");
            visitor.field("ask.name").fill(name);
            visitor.field("ask.email").fill("frage@test.example");
            visitor.field("ask.message").fill("Ich berate in Merzig.");
            visitor.press("ask.ask");
            visitor.reads("ask.asked");

            office.go("/o/fitt/people/requests");
            office.openListed(name);
            office.press("approve.approve");
            assertThat(office.page().locator("#join-address")).hasCount(1);
            assertThat(Axe.violations(office.page())).isEmpty();
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
