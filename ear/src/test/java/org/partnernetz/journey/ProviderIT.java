// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;
import org.partnernetz.testkit.provider.TestProvider;

@Beside
@WithBrowser
@DisplayName("Signing in by the provider of an organisation")
class ProviderIT {
    private static final String THERE = "jobcenter-saarbruecken";
    private static final String ELSEWHERE = "ihk-saarland";

    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    @DisplayName(
            "is set up, linked with the password, and then signs in to this organisation alone, until it is removed")
    void comesAndGoes(Browser browser) throws SQLException {
        var administrator = Crowd.person(platform, new Membership(THERE, "ADMINISTRATOR", false, false));
        var person = Crowd.person(platform, new Membership(THERE, "MEMBER", false, false));
        Crowd.join(platform, person, new Membership(ELSEWHERE, "MEMBER", false, false));
        try (var provider = TestProvider.start()) {
            try (var desk = Desk.of(browser, platform, "de").signIn(administrator)) {
                setUp(desk, provider);
            }
            provider.says(Map.of("sub", "4711", "email", person.email(), "email_verified", true));
            try (var desk = Desk.of(browser, platform, "de")) {
                link(desk, person);
                enter(desk);
                staysThere(desk);
                end(desk, administrator);
            }
        }
    }

    private static void setUp(Desk desk, TestProvider provider) {
        desk.go("/o/" + THERE + "/people/provider");
        assertThat(Axe.violations(desk.page())).isEmpty();
        fill(desk, provider, "falsch");
        desk.press("provider.tryOut");
        assertThat(desk.content()).containsText(desk.words().get("problem.provider-secret"));
        fill(desk, provider, TestProvider.SECRET);
        desk.press("provider.tryOut");
        assertThat(desk.content()).containsText(desk.words().get("problem.provider-works"));
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.field("provider.clientSecret").fill(TestProvider.SECRET);
        desk.press("provider.save");
        desk.reads("done.provider");
        assertThat(desk.page().content()).doesNotContain(TestProvider.SECRET);
        assertThat(Axe.violations(desk.page())).isEmpty();
    }

    private static void fill(Desk desk, TestProvider provider, String secret) {
        desk.field("provider.name").fill("Hauskonto");
        desk.field("provider.issuer").fill(provider.issuer());
        desk.field("provider.clientId").fill(TestProvider.CLIENT);
        desk.field("provider.clientSecret").fill(secret);
    }

    private static void link(Desk desk, Person person) {
        desk.go("/sign-in?for=" + THERE);
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.follow("signIn.with", "Hauskonto");
        desk.reads("done.link-first");
        desk.fillIn(person.email(), person.password());
        assertThat(desk.page()).hasURL(Pattern.compile("/my/sign-in$"));
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.press("offer.link");
        desk.reads("done.provider-linked");
        assertThat(Axe.violations(desk.page())).isEmpty();
    }

    private static void enter(Desk desk) {
        desk.session().clearCookies();
        desk.go("/sign-in?next=/o/" + THERE + "/people");
        desk.follow("signIn.with", "Hauskonto");
        assertThat(desk.page()).hasURL(Pattern.compile("/o/" + THERE + "/people$"));
        assertThat(desk.content()).containsText(desk.words().get("people.title.MEMBERS"));
        assertThat(Axe.violations(desk.page())).isEmpty();
    }

    private static void staysThere(Desk desk) {
        assertThat(desk.page().content()).doesNotContain("/o/" + ELSEWHERE);
        desk.go("/o/" + ELSEWHERE + "/people");
        assertThat(desk.page()).hasURL(Pattern.compile("/sign-in\\?next="));
        desk.go("/my/account");
        assertThat(desk.page()).hasURL(Pattern.compile("/sign-in\\?next="));
        assertThat(desk.content()).containsText(desk.words().get("signIn.elsewhere"));
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.go("/o/" + THERE + "/people");
        assertThat(desk.page()).hasURL(Pattern.compile("/o/" + THERE + "/people$"));
    }

    private void end(Desk desk, Person administrator) {
        var service = "/api/v1/organisations/" + THERE + "/sign-in-provider";
        var caller = Caller.of(platform, administrator);
        assertThat(caller.get(service).body()).contains("Hauskonto").doesNotContain("client_secret", "clientSecret");
        assertThat(caller.send("DELETE", service, null, Map.of()).status()).isEqualTo(204);
        assertThat(caller.get(service).status()).isEqualTo(404);
        desk.go("/o/" + THERE + "/people");
        assertThat(desk.page()).hasURL(Pattern.compile("/sign-in\\?next="));
    }
}
