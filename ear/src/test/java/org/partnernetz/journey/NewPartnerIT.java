// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;

@WithBrowser
@DisplayName("The coordination")
class NewPartnerIT {
    private static final String PLUGIN = BuiltPlugin.ofRepository().get(0).id();

    private static final String PASSWORD = "Regenschirm mit Kakadu und Kompass";
    private static final String PARTNERS = "/o/gim/network/partners";

    @Test
    @DisplayName("takes a partner in, lets its administrator in, suspends it, opens it again and archives it")
    void looksAfterPartner(Browser browser, RunningPlatform platform) throws Exception {
        EveryPlugin.ofRepository(platform).on("gim");
        var name = "Lernhaus " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        try (var office = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"));
                var arrival = Desk.of(browser, platform, "en")) {
            register(arrival, add(office, name), slug);
            assertThat(arrival.go("/o/" + slug + "/p/" + PLUGIN + "/index").status())
                    .isEqualTo(200);
            assertThat(arrival.go("/o/" + slug + "/audit").status()).isEqualTo(200);
            assertThat(arrival.content()).containsText("Partner added");

            addWithoutModule(office, slug);

            close(office, slug, "closing.suspend");
            assertThat(arrival.go("/o/" + slug + "/audit").status()).isEqualTo(404);
            assertThat(arrival.go("/o/" + slug).url()).endsWith("/paused?organisation=" + slug);
            arrival.seesHeading(name);
            var visitor = Caller.anonymous(platform);
            assertThat(visitor.get("/api/v1/organisations/" + slug + "/forums").status())
                    .isEqualTo(404);
            assertThat(visitor.get("/api/v1/organisations").body()).doesNotContain(slug);

            office.press("opening.resume");
            assertThat(arrival.go("/o/" + slug + "/audit").status()).isEqualTo(200);
            close(office, slug, "closing.archive");
            office.go("/o/gim/network/audit");
            assertThat(office.content()).containsText("Organisation archiviert");
        }
    }

    private static String add(Desk office, String name) {
        office.go(PARTNERS + "/new");
        office.field("partner.name").fill(name);
        office.field("partner.subproject").fill("Gründen lernen");
        office.field("partner.plugin").selectOption(PLUGIN);
        office.page().getByLabel("Saarlouis").check();
        office.field("partner.administrator").fill("Erste Leitung");
        office.press("partner.add");
        return office.page().locator("#join-address").inputValue();
    }

    private static void addWithoutModule(Desk office, String slug) {
        office.go(PARTNERS + "/" + slug);
        office.field("partner-subproject.name").fill("Nähwerkstatt");
        office.field("partner-subproject.plugin").selectOption("other");
        office.page().getByLabel("Merzig-Wadern").check();
        office.press("partner-subproject.keepSubproject");
        office.reads("done.partner-subproject");
    }

    private static void register(Desk arrival, String address, String user) {
        arrival.go(URI.create(address).getPath());
        arrival.field("account.userName").fill(user);
        arrival.field("account.password").fill(PASSWORD);
        arrival.press("account.register");
        assertThat(arrival.page()).hasURL(Pattern.compile("/o/" + user + "\\?done=joined$"));
    }

    private static void close(Desk office, String slug, String button) {
        office.go(PARTNERS + "/" + slug);
        office.field("closing.reason").fill("Probe");
        office.press(button);
    }
}
