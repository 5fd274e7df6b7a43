// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@WithBrowser
@DisplayName("Somebody new")
class MovingInIT {
    private static final String FIRST = "Regenschirm mit Kakadu und Kompass";
    private static final String SECOND = "Zebra klettert leise am Fenster";

    @Test
    @DisplayName("comes in with a code, gets a new password from the administrator, rests, leaves and comes back")
    void movesIn(Browser browser, RunningPlatform platform) {
        try (var office = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"));
                var arrival = Desk.of(browser, platform, "en")) {
            var user = "ada." + Long.toString(System.nanoTime(), Character.MAX_RADIX);
            register(arrival, invite(office, user), user, FIRST);
            var person = person(office, user);

            office.go(person);
            office.press("code.reset");
            var code = office.page().locator("#reset-address").inputValue();
            choose(arrival, code, SECOND);
            signIn(arrival, user, SECOND);
            arrival.go("/o/gim/people");
            assertThat(arrival.page().locator("h1")).hasText("People");

            office.press("rest.pause");
            assertThat(arrival.go("/o/gim/people").status()).isEqualTo(404);
            office.press("rest.resume");
            assertThat(arrival.go("/o/gim/people").status()).isEqualTo(200);

            office.press("leaving.end");
            assertThat(arrival.go("/o/gim/people").status()).isEqualTo(404);
            office.press("back.readmit");
            assertThat(arrival.go("/o/gim/people").status()).isEqualTo(200);
        }
    }

    private static String invite(Desk office, String name) {
        office.go("/o/gim/people/invite");
        office.field("invite.name").fill(name);
        office.press("invite.invite");
        return office.page().locator("#join-address").inputValue();
    }

    private static void register(Desk arrival, String address, String user, String password) {
        arrival.go(URI.create(address).getPath());
        arrival.press("account.register");
        assertThat(arrival.field("account.userName")).hasAttribute("aria-invalid", "true");
        arrival.field("account.userName").fill(user);
        arrival.field("account.password").fill(password);
        arrival.press("account.register");
        assertThat(arrival.page()).hasURL(Pattern.compile("/o/gim\\?done=joined$"));
    }

    private static String person(Desk office, String name) {
        office.go("/o/gim/people");
        return office.page()
                        .locator("a", new Page.LocatorOptions().setHasText(name))
                        .getAttribute("href")
                + "/membership";
    }

    private static void choose(Desk arrival, String address, String password) {
        arrival.go(URI.create(address).getPath());
        arrival.field("reset.password").fill(password);
        arrival.press("reset.use");
        assertThat(arrival.page()).hasURL(Pattern.compile("/sign-in\\?done=password-reset$"));
    }

    private static void signIn(Desk arrival, String user, String password) {
        arrival.fillIn(user, password);
        assertThat(arrival.page()).hasURL(Pattern.compile("/my$"));
    }
}
