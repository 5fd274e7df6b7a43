// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;

/**
 * The way through a provider of sign-ins, whatever it is: set up by an administrator, linked by a member, used, and
 * removed.
 *
 * @param passes what somebody does at the provider until the browser is led back
 */
record ProviderJourney(RunningPlatform platform, String issuer, String secret, Consumer<Desk> passes) {
    private static final String CLIENT = "partnernetz";
    private static final String THERE = "jobcenter-saarbruecken";
    private static final String ELSEWHERE = "ihk-saarland";

    /** Somebody who also works elsewhere. */
    static Person member(RunningPlatform platform) throws SQLException {
        var person = Crowd.person(platform, new Membership(THERE, "MEMBER", false, false));
        Crowd.join(platform, person, new Membership(ELSEWHERE, "MEMBER", false, false));
        return person;
    }

    void go(Browser browser, Person person) throws SQLException {
        var administrator = Crowd.person(platform, new Membership(THERE, "ADMINISTRATOR", false, false));
        try (var desk = Desk.of(browser, platform, "de").signIn(administrator)) {
            setUp(desk);
        }
        try (var desk = Desk.of(browser, platform, "de")) {
            link(desk, person);
            enter(desk);
            staysThere(desk);
            end(desk, administrator);
        }
    }

    private void setUp(Desk desk) {
        desk.go("/o/" + THERE + "/people/provider");
        assertThat(Axe.violations(desk.page())).isEmpty();
        fill(desk, "falsch");
        desk.press("provider.tryOut");
        assertThat(desk.content()).containsText(desk.words().get("problem.provider-secret"));
        fill(desk, secret);
        desk.press("provider.tryOut");
        assertThat(desk.content()).containsText(desk.words().get("problem.provider-works"));
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.field("provider.clientSecret").fill(secret);
        desk.press("provider.save");
        desk.reads("done.provider");
        assertThat(desk.page().content()).doesNotContain(secret);
        assertThat(Axe.violations(desk.page())).isEmpty();
    }

    private void fill(Desk desk, String secret) {
        desk.field("provider.name").fill("Hauskonto");
        desk.field("provider.issuer").fill(issuer);
        desk.field("provider.clientId").fill(CLIENT);
        desk.field("provider.clientSecret").fill(secret);
    }

    private void link(Desk desk, Person person) {
        desk.go("/sign-in?for=" + THERE);
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.follow("signIn.with", "Hauskonto");
        passes.accept(desk);
        desk.reads("done.link-first");
        desk.fillIn(person.email(), person.password());
        assertThat(desk.page()).hasURL(Pattern.compile("/my/sign-in$"));
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.press("offer.link");
        desk.reads("done.provider-linked");
        assertThat(Axe.violations(desk.page())).isEmpty();
    }

    private void enter(Desk desk) {
        desk.session().clearCookies();
        desk.go("/sign-in?next=/o/" + THERE + "/people");
        desk.follow("signIn.with", "Hauskonto");
        passes.accept(desk);
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
