// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("An organisation")
class HouseIT {
    private static final int PHONE_WIDTH = 320;
    private static final int PHONE_HEIGHT = 640;
    private static final String NUMBER = "06861 000 4711";

    @Test
    @DisplayName("says how it is reached and what it offers, and a visitor with an old phone finds its number")
    void isReached(Browser browser, RunningPlatform platform) {
        var phone = new Browser.NewContextOptions()
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                .setJavaScriptEnabled(false);
        try (var office = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"));
                var visitor = Desk.of(browser, platform, "en", phone)) {
            describe(office);
            var title = offer(office);

            visitor.go("/");
            visitor.page().locator("#place").selectOption("10042111");
            visitor.page().locator("#language").selectOption("ti");
            visitor.page().locator(".finder button").click();
            assertThat(visitor.page()).hasURL(Pattern.compile("place=10042111&language=ti#offers$"));
            var card = visitor.page().locator(".way", new Page.LocatorOptions().setHasText(title));
            assertThat(card.locator("a[href='tel:068610004711']")).isVisible();
            visitor.go("/offers/search?q=" + title.substring(title.lastIndexOf(' ') + 1));
            visitor.page().locator(".hit a").first().click();
            assertThat(visitor.page().locator("main").getByText(NUMBER)).isVisible();
            archive(office, title);
        }
    }

    private static void describe(Desk office) {
        office.go("/o/gim/settings/contact");
        office.field("contact.phone").fill("ruf an");
        office.press("contact.save");
        assertThat(office.field("contact.phone")).hasAttribute("aria-invalid", "true");
        office.field("contact.phone").fill("0681 000 00 01");
        office.field("contact.hours.monday").fill("9–12 und 13–16:30 Uhr");
        office.press("contact.save");
        assertThat(office.page()).hasURL(Pattern.compile("/settings/contact\\?done=portrait$"));
        assertThat(office.field("contact.hours.monday")).hasValue("9:00–12:00, 13:00–16:30");
    }

    private static String offer(Desk office) {
        var title = "Hilfe mit Wort" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        office.go("/o/gim/settings/offers/new");
        office.field("own-offer.title.german").fill(title);
        office.field("own-offer.summary.german").fill("Wir helfen. Es kostet nichts.");
        office.field("own-offer.phone").fill(NUMBER);
        office.page().getByLabel("Tigrinya").check();
        office.page().getByLabel("Merzig-Wadern").check();
        office.press("own-offer.save");
        assertThat(office.page()).hasURL(Pattern.compile("/settings/offers\\?done=offer$"));
        return title;
    }

    private static void archive(Desk office, String title) {
        var row = office.page().locator("li.item", new Page.LocatorOptions().setHasText(title));
        row.locator(
                        "button",
                        new Locator.LocatorOptions().setHasText(office.words().get("offer.archive")))
                .click();
        assertThat(office.page()).hasURL(Pattern.compile("done=offer-archived$"));
    }
}
