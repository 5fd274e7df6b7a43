// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.tenant.Audience;
import org.partnernetz.testkit.desk.Arrange;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;
import org.partnernetz.testkit.harness.rest.Session;

@Beside
@WithBrowser
@DisplayName("An administrator who looks with another role")
class RoleTrialIT {
    private final RunningPlatform platform = RunningPlatform.get();
    private Person head;

    @BeforeEach
    void somebody() throws SQLException {
        head = Crowd.person(platform, new Membership("sis", "ADMINISTRATOR", true, false));
    }

    @Test
    @DisplayName("sees the pages of that role and a banner, and everything again after the end")
    void looks(Browser browser) {
        var topic = Arrange.as(platform, platform.person("sis", "member"))
                .topic(Titles.fresh("Wer sieht was"), Audience.NETWORK, "Eine Frage.");
        try (var desk = Desk.of(browser, platform, "de").signIn(head)) {
            desk.go("/o/sis/people/roles");
            assertThat(Axe.violations(desk.page())).isEmpty();
            desk.page().locator("button[name=role][value=GUEST]").click();
            assertThat(desk.page().locator(".trial").innerText()).contains("Gast");
            assertThat(Axe.violations(desk.page())).isEmpty();
            desk.go("/o/sis/topics/" + topic);
            assertThat(desk.page().locator(".trial").count()).isOne();
            for (var closed : List.of("/o/sis/people/roles", "/o/sis/settings", "/o/sis/audit")) {
                assertThat(desk.session()
                                .request()
                                .get(desk.address(closed).toString())
                                .status())
                        .as(closed)
                        .isEqualTo(404);
            }
            desk.go("/my");
            desk.page().locator(".trial button").click();
            desk.reads("done.trial-ended");
            assertThat(desk.page().locator(".trial").count()).isZero();
        }
    }

    @Test
    @DisplayName("writes nothing, whatever is sent, and the trail says that it began and ended")
    void writesNothing() {
        var browser = Session.of(platform, head);
        var begun = send(browser, "/my/trial", Map.of("organisation", "sis", "role", "MEMBER"));
        assertThat(begun.status()).isEqualTo(303);
        for (var place : List.of("/o/sis/profile", "/my/account", "/drafts", "/logo")) {
            var sent = send(browser, place, Map.of("profile:room.text", "12"));
            assertThat(sent.status()).as(place).isEqualTo(303);
            assertThat(sent.header("Location")).as(place).endsWith("?done=trial-reads");
        }
        assertThat(send(browser, "/my/trial", Map.of()).status()).isEqualTo(303);
        assertThat(browser.get("/o/sis/audit").body())
                .contains("Als andere Rolle angesehen: Beginn", "Als andere Rolle angesehen: Ende");
    }

    @Test
    @DisplayName("is an administrator: for nobody else is there such a role to look with")
    void nobodyElse() {
        var member = Session.of(platform, platform.person("sis", "member"));
        for (var role : List.of("GUEST", "ADMINISTRATOR")) {
            assertThat(send(member, "/my/trial", Map.of("organisation", "sis", "role", role))
                            .status())
                    .isEqualTo(404);
        }
        var administrator = Session.of(platform, head);
        for (var wrong : List.of(
                Map.of("organisation", "fitt", "role", "GUEST"),
                Map.of("organisation", "sis", "role", "ADMINISTRATOR"),
                Map.of("organisation", "sis", "role", "CLIENT"))) {
            assertThat(send(administrator, "/my/trial", wrong).status())
                    .as("%s", wrong)
                    .isEqualTo(404);
        }
    }

    private static Answer send(Caller browser, String path, Map<String, String> fields) {
        return Session.post(browser, path, fields, Map.of("Sec-Fetch-Site", "same-origin"));
    }
}
