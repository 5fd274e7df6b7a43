// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
}
