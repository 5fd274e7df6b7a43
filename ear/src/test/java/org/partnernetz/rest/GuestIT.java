// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.journey.plugin.PluginFile;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("A guest")
class GuestIT {
    private static final String API = "/api/v1/organisations/sis";
    private static final String FITT = "/api/v1/organisations/fitt";
    private static final String TALK = "{\"title\": \"Bäckerei\", \"workForm\": \"FULL_TIME\","
            + " \"firstTalkAt\": \"2030-02-01T10:00:00+01:00\", \"firstTalkPlace\": \"Saarbrücken\"}";

    @Test
    @DisplayName("reads along, but neither reads who is there nor opens anything, by program and by page")
    void readsOnly(RunningPlatform platform) throws SQLException {
        var guest = Crowd.person(platform, new Membership("sis", "GUEST", false, false));
        var program = Caller.of(platform, guest);
        assertThat(program.get(API + "/topics").status()).isEqualTo(200);
        assertThat(program.get(API + "/members").status()).isEqualTo(403);
        var topic = "{\"title\": \"Von einem Gast\", \"audience\": \"ORGANISATION\", \"text\": \"Text\"}";
        assertThat(program.post(API + "/topics", topic).status()).isEqualTo(403);
        var browser = Session.of(platform, guest);
        assertThat(browser.get("/o/sis").status()).isEqualTo(200);
        assertThat(browser.get("/o/sis").body()).doesNotContain("/o/sis/people");
        assertThat(browser.get("/o/sis/people").status()).isEqualTo(404);
        assertThat(browser.get("/o/sis/events/new").status()).isEqualTo(404);
        assertThat(browser.get("/o/sis/events").body()).doesNotContain("/o/sis/events/new");
    }

    @Test
    @DisplayName("does not see a first talk of the founder guide, nor does a colleague who is not of its team")
    void seesNoTalk(RunningPlatform platform) throws Exception {
        InstalledPlugin.of(platform, PluginFile.ID).on("fitt");
        var adviser = Caller.of(platform, platform.person("fitt", "member"));
        var project = adviser.post(FITT + "/p/founder-guide/projects", TALK).json();
        var code = project.getString("code");
        var talks = FITT + "/p/founder-guide/projects/" + project.getString("id") + "/appointments";
        var guest = Caller.of(platform, Crowd.person(platform, new Membership("fitt", "GUEST", false, false)));

        var colleague = Caller.of(platform, Crowd.person(platform, new Membership("fitt", "MEMBER", false, false)));

        assertThat(adviser.get(talks).items()).hasSize(1);
        assertThat(guest.get(talks).status()).isNotEqualTo(200);
        assertThat(colleague.get(talks).status()).isEqualTo(404);
        assertThat(colleague.get(FITT + "/events").body()).doesNotContain(code);
        assertThat(colleague.get(FITT + "/search?q=" + code).body()).doesNotContain(code);
        assertThat(guest.get(FITT + "/events").body()).doesNotContain(code);
        assertThat(guest.get(FITT + "/search?q=" + code).body()).doesNotContain(code);
    }
}
