// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Mailbox;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("Somebody without an account")
class EventGuestsIT {
    private static final Pattern LINK = Pattern.compile("(/places/[A-Z0-9-]+)");

    @Test
    @DisplayName("takes a place in a public event by mail, is told of another hall, and gives the place back")
    void comes(Browser browser, RunningPlatform platform) throws Exception {
        var author = platform.person("fitt", "member");
        var title = "Infoabend " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var event = "/o/fitt/events/" + Arrange.as(platform, author).event(title, Audience.PUBLIC, 20, 3);
        var address = "samira." + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "@example.org";
        try (var office = Desk.of(browser, platform, "de").signIn(author);
                var guest = Desk.of(browser, platform, "de")) {
            ask(guest, event, address);
            var place = link(address);
            guest.go(place);
            guest.press("place.confirm");
            guest.reads("done.signed-up");
            assertThat(Axe.violations(guest.page())).isEmpty();
            assertThat(Mailbox.await(address).text()).contains(title);

            office.go(event + "/edit");
            office.field("event.place").fill("Aula der Volkshochschule");
            office.press("event.save");
            office.reads("done.event-changed");
            assertThat(Mailbox.await(address).text()).contains("Aula der Volkshochschule");

            office.go(event + "/participants");
            assertThat(office.page().locator("main")).containsText("Samira");
            assertThat(office.page().locator("main")).containsText("Dari");

            guest.go(place);
            guest.press("place.giveBack");
            guest.reads("place.gone");
            assertThat(guest.go(place).status()).isEqualTo(404);
        }
    }

    private static void ask(Desk guest, String event, String address) {
        guest.go(event);
        guest.page().locator("a[href$='/place']").click();
        guest.field("guest.name").fill("Samira");
        guest.press("guest.ask");
        assertThat(guest.field("guest.email")).hasAttribute("aria-invalid", "true");
        guest.field("guest.email").fill(address);
        guest.field("guest.interpreter").fill("Dari");
        guest.field("guest.consent").check();
        guest.press("guest.ask");
        assertThat(guest.page().locator(".note--success")).isVisible();
        assertThat(Axe.violations(guest.page())).isEmpty();
    }

    private static String link(String address) throws Exception {
        var text = Mailbox.await(address).text();
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
