// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("What is open of a plugin")
class PluginChoicesIT {
    private static final String ID = CoursePlugin.ID;
    private static final String INDEX = CoursePlugin.INDEX;
    private static final String COURSES = CoursePlugin.courses("fitt");
    private static final String CHOICES = "/api/v1/organisations/fitt/plugins";
    private static final String SHEET = "/o/fitt/plugins/" + ID;
    private static final String OFFER = "/api/v1/organisations/gim/network/plugins/" + ID + "/offer";
    private static final String OFFER_PAGE = "/o/gim/network/plugins/" + ID + "/offer";

    private RunningPlatform platform;
    private Caller administrator;
    private Caller member;
    private Caller network;

    @BeforeEach
    void begin(RunningPlatform running) throws Exception {
        platform = running;
        administrator = Caller.of(platform, platform.person("fitt", "administrator"));
        member = Caller.of(platform, platform.person("fitt", "member"));
        network = Caller.of(platform, platform.person("gim", "administrator"));
        CoursePlugin.on(platform, "fitt");
    }

    @AfterEach
    void tidy() throws SQLException {
        Database.run(platform, "delete from core.plugin_grant where plugin = '" + ID + "'");
        Database.run(platform, "delete from core.plugin_withheld where plugin = '" + ID + "'");
    }

    @Test
    @DisplayName("is for an organisation's administrators to decide, and for nobody else")
    void isForAdministrators() {
        assertThat(administrator.get(CHOICES).items())
                .anyMatch(one -> one.getString("id").equals(ID) && one.getBoolean("enabled"));
        assertThat(administrator.get(CHOICES + "/" + ID).status()).isEqualTo(200);
        assertThat(administrator.get(CHOICES + "/nothing").status()).isEqualTo(404);
        assertThat(member.get(CHOICES).status()).isEqualTo(403);
        assertThat(change(member, CHOICES + "/" + ID, "{\"enabled\": false}").status())
                .isEqualTo(403);
        var stranger = Caller.of(platform, platform.person("sis", "administrator"));
        assertThat(stranger.get(CHOICES).status()).isEqualTo(404);
        assertThat(Caller.anonymous(platform).get(CHOICES).status()).isEqualTo(401);
        assertThat(browser("fitt", "administrator").get(SHEET).status()).isEqualTo(200);
        assertThat(browser("fitt", "member").get(SHEET).status()).isEqualTo(404);
        assertThat(browser("sis", "administrator").get(SHEET).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("for all is for the network's administrators to decide, and for nobody else")
    void isForTheNetwork() {
        assertThat(network.get(OFFER).status()).isEqualTo(200);
        assertThat(administrator.get(OFFER).status()).isEqualTo(404);
        assertThat(administrator.get(OFFER.replace("gim", "fitt")).status()).isEqualTo(404);
        assertThat(change(administrator, OFFER.replace("gim", "fitt"), "{\"withheld\": []}")
                        .status())
                .isEqualTo(404);
        assertThat(browser("gim", "administrator").get(OFFER_PAGE).status()).isEqualTo(200);
        assertThat(browser("fitt", "administrator")
                        .get(OFFER_PAGE.replace("gim", "fitt"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("is nothing where the network does not offer it, and what it was once it does again")
    void closesWhereWithheld() {
        assertThat(change(network, OFFER, "{\"withheld\": [\"fitt\"]}").status())
                .isEqualTo(200);
        var browser = browser("fitt", "member");
        assertThat(member.get(COURSES).status()).isEqualTo(404);
        assertThat(browser.get(INDEX).status()).isEqualTo(404);
        assertThat(browser.get("/o/fitt").body()).doesNotContain(INDEX);
        assertThat(administrator.get(CHOICES).items())
                .noneMatch(one -> one.getString("id").equals(ID));
        assertThat(change(administrator, CHOICES + "/" + ID, "{\"enabled\": true}")
                        .status())
                .isEqualTo(404);

        assertThat(change(network, OFFER, "{\"withheld\": []}").status()).isEqualTo(200);
        assertThat(member.get(COURSES).status()).isEqualTo(200);
        assertThat(browser.get("/o/fitt").body()).contains(INDEX);
    }

    @Test
    @DisplayName("is refused by name where a decision is not right, and then nothing of it counts")
    void refusesWhole() {
        var body = "{\"enabled\": false, \"permissions\": [{\"key\": \"nothing\", \"roles\": [\"MEMBER\"]}]}";

        var answer = change(administrator, CHOICES + "/" + ID, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("nothing");
        assertThat(member.get(COURSES).status()).isEqualTo(200);
    }

    private Caller browser(String organisation, String role) {
        return Session.of(platform, platform.person(organisation, role));
    }

    private static Answer change(Caller caller, String path, String body) {
        return caller.send("PATCH", path, body, Map.of());
    }
}
