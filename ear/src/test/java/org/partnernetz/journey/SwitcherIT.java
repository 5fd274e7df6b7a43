// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;

@Beside
@WithBrowser
@DisplayName("The organisation switcher")
class SwitcherIT {
    private static final List<String> ORGANISATIONS = List.of(
            "fitt",
            "sis",
            "ihk-saarland",
            "diakonie-saar",
            "caritas-saarbruecken",
            "gim",
            "hwk-saarland",
            "elfe",
            "drk");

    @Test
    @DisplayName("finds one of many by a part of its name, and says how much is new in each")
    void finds(RunningPlatform platform, Browser browser) throws SQLException {
        var person = memberOf(platform, ORGANISATIONS);
        tell(platform, person, "diakonie-saar");
        try (var desk = Desk.of(browser, platform, "de").signIn(person)) {
            desk.go("/o/fitt");
            var field = open(desk);
            assertThat(field).isFocused();
            assertThat(listed(desk)).hasCount(ORGANISATIONS.size());
            assertThat(listed(desk).filter(having("Diakon"))).containsText("eine neue Mitteilung");
            assertThat(listed(desk).filter(having("Mitteilung"))).hasCount(1);
            assertThat(Axe.violations(desk.page())).isEmpty();
            field.fill("gibt es nicht");
            assertThat(listed(desk)).hasCount(0);
            assertThat(desk.page().locator("#switch-none")).hasText(desk.words().get("switch.none"));
            field.fill("saar diak");
            assertThat(listed(desk)).hasCount(1);
            assertThat(desk.page().locator("#switch-none")).isHidden();
            field.press("Enter");
            assertThat(desk.page()).hasURL(Pattern.compile("/o/diakonie-saar$"));
        }
    }

    @Test
    @DisplayName("has no field where there are few")
    void few(RunningPlatform platform, Browser browser) throws SQLException {
        var person = memberOf(platform, ORGANISATIONS.subList(0, 8));
        try (var desk = Desk.of(browser, platform, "en").signIn(person)) {
            desk.page().locator("summary.switcher").click();
            assertThat(listed(desk)).hasCount(8);
            assertThat(desk.page().locator("#switch-find")).hasCount(0);
        }
    }

    private static Locator open(Desk desk) {
        desk.page().locator("summary.switcher").click();
        return desk.field("switch.find");
    }

    private static Locator listed(Desk desk) {
        return desk.page().locator("#switch-own a:visible");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Person memberOf(RunningPlatform platform, List<String> organisations) throws SQLException {
        var person = Crowd.person(platform, member(organisations.get(0)));
        for (var organisation : organisations.subList(1, organisations.size())) {
            Crowd.join(platform, person, member(organisation));
        }
        return person;
    }

    private static Membership member(String organisation) {
        return new Membership(organisation, "MEMBER", true, false);
    }

    private static void tell(RunningPlatform platform, Person person, String organisation) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.prepareStatement("insert into core.notice"
                        + " (id, person_id, organisation_id, plugin, kind, texts, address, created_at)"
                        + " select gen_random_uuid(), a.person_id, o.id, '', 'topic-answered', array ['Thema', 'FITT'],"
                        + " '/o/' || o.slug, now() from auth.account a, core.organisation o"
                        + " where a.email = ? and o.slug = ?")) {
            statement.setString(1, person.email());
            statement.setString(2, organisation);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
