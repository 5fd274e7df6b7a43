// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;

@WithBrowser
@DisplayName("Personal data")
class PrivacyIT {
    private final RunningPlatform platform = RunningPlatform.get();

    @Test
    @DisplayName("are shown to the person and taken along as a file, and nobody else's")
    void mine(Browser browser) {
        var person = platform.person("fitt", "member");
        assertThat(Caller.anonymous(platform).get("/my/data/file").status()).isEqualTo(302);
        try (var desk = Desk.of(browser, platform, "de").signIn(person)) {
            desk.go("/my/data");
            desk.seesHeading(desk.words().get("data.title"));
            assertThat(desk.content().textContent()).contains(person.email());
            assertThat(Axe.violations(desk.page())).isEmpty();
            var file =
                    desk.session().request().get(desk.address("/my/data/file").toString());
            assertThat(file.headers().get("content-type")).startsWith("application/json");
            assertThat(file.headers().get("content-disposition")).contains("partnernetz-data.json");
            assertThat(file.text())
                    .contains(person.email(), "\"membership\"")
                    .doesNotContain(platform.person("sis", "member").email());
        }
    }

    @Test
    @DisplayName("are erased by an administrator of the organisation, and by nobody else")
    void erased() throws Exception {
        Network.of(platform).clear();
        EveryPlugin.ofRepository(platform).on("fitt"); // nobody is erased while one that stores people is away
        var person = somebody();
        var path = "/api/v1/organisations/fitt/members/" + person + "/data";
        assertThat(erase(Caller.anonymous(platform), path).status()).isEqualTo(401);
        assertThat(erase(Caller.of(platform, platform.person("fitt", "member")), path)
                        .status())
                .isEqualTo(404);
        var elsewhere = Caller.of(platform, platform.person("sis", "administrator"));
        assertThat(erase(elsewhere, path).status()).isEqualTo(404);
        assertThat(erase(elsewhere, path.replace("fitt", "sis")).status()).isEqualTo(404);
        var administrator = Caller.of(platform, platform.person("fitt", "administrator"));
        assertThat(erase(administrator, path).status()).isEqualTo(204);
        assertThat(erase(administrator, path).status()).isEqualTo(404);
        assertThat(name(person)).isEmpty();
        assertThat(administrator
                        .get("/api/v1/organisations/fitt/members?limit=100")
                        .body())
                .doesNotContain(person.toString());
    }

    private static Answer erase(Caller caller, String path) {
        return caller.send("DELETE", path, null, Map.of());
    }

    /** A member who wrote nothing and has no account. */
    private UUID somebody() throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into core.person (id, display_name, created_at) values ('" + id + "', 'Wer geht', now())");
            statement.executeUpdate(
                    "insert into core.membership (id, organisation_id, person_id, roles, network, since)"
                            + " select gen_random_uuid(), o.id, '" + id + "', '{MEMBER}', false, now()"
                            + " from core.organisation o where o.slug = 'fitt'");
        }
        return id;
    }

    private String name(UUID person) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select display_name from core.person where id = '" + person + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
