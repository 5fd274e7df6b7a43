// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
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
import org.partnernetz.testkit.harness.rest.Session;

@Beside
@WithBrowser
@DisplayName("Sessions")
class SessionsIT {
    private static final String NEW = "Ein Wal schwimmt nach Homburg";

    private final RunningPlatform platform = RunningPlatform.get();
    private Person person;

    @BeforeEach
    void somebody() throws SQLException {
        person = Crowd.person(platform, new Membership("sis", "MEMBER", true, false));
    }

    @Test
    @DisplayName("elsewhere end with a changed password, here it goes on; tokens end where it is wished")
    void changedPassword(Browser browser) {
        try (var here = signedIn(browser);
                var elsewhere = signedIn(browser)) {
            change(here, person.password(), NEW, false);
            here.reads("done.password");
            assertIsOut(elsewhere);
            assertThat(program()).isEqualTo(200);
            change(here, NEW, person.password(), true);
            here.reads("done.password-tokens");
            assertThat(program()).isEqualTo(401);
        }
    }

    private static void change(Desk here, String present, String replacement, boolean tokens) {
        here.go("/my/account");
        here.field("password.present").fill(present);
        here.field("password.replacement").fill(replacement);
        if (tokens) {
            here.page().getByLabel(here.words().get("password.revokeTokens")).check();
        }
        here.press("password.changePassword");
    }

    @Test
    @DisplayName("of one person are twenty: with one more the oldest ends, and no other")
    void twenty() {
        var first = Session.of(platform, person);
        var second = Session.of(platform, person);
        for (var n = 2; n < 20; n++) {
            Session.of(platform, person);
        }
        assertThat(first.get("/my/account").body()).contains("/sign-out");

        Session.of(platform, person);
        assertThat(first.get("/my/account").body()).doesNotContain("/sign-out");
        assertThat(second.get("/my/account").body()).contains("/sign-out");
    }

    @Test
    @DisplayName("elsewhere end by a button")
    void endOthers(Browser browser) {
        try (var here = signedIn(browser);
                var elsewhere = signedIn(browser)) {
            here.go("/my/account");
            here.press("sessions.endOthers");
            here.reads("done.others-ended");
            assertThat(Axe.violations(here.page())).isEmpty();
            assertIsOut(elsewhere);
            here.go("/o/sis/people");
            here.seesHeading(here.words().get("people.title.MEMBERS"));
        }
    }

    @Test
    @DisplayName("of a disabled account end at once, on every page, and so do its tokens")
    void disabled(Browser browser) throws SQLException {
        try (var here = signedIn(browser);
                var member = signedIn(browser)) {
            assertThat(program()).isEqualTo(200);
            disable();
            assertThat(program()).isEqualTo(401);
            assertIsOut(here);
            member.go("/o/sis/people");
            member.seesHeading(member.words().get("sign-in"));
        }
    }

    private Desk signedIn(Browser browser) {
        return Desk.of(browser, platform, "de").signIn(person);
    }

    private static void assertIsOut(Desk desk) {
        desk.go("/my/account");
        desk.seesHeading(desk.words().get("sign-in"));
    }

    private int program() {
        return Caller.of(platform, person).get("/api/v1/organisations").status();
    }

    private void disable() throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement =
                        connection.prepareStatement("update auth.account set disabled_at = now() where email = ?")) {
            statement.setString(1, person.email());
            statement.executeUpdate();
        }
    }
}
