// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("The founder guide")
class AdviceSeekerIT {
    private static final String INDEX = "/o/fitt/p/founder-guide/index";
    private static final String PROJECTS = "/api/v1/organisations/fitt/p/founder-guide/projects";
    private static final String GRANTS = "core.plugin_grant where plugin = 'founder-guide'";

    private RunningPlatform platform;

    @BeforeEach
    void begin(RunningPlatform running) throws Exception {
        platform = running;
        FounderGuide.on(platform, FounderGuide.HOME);
    }

    @AfterEach
    void tidy() throws SQLException {
        Database.run(platform, "delete from " + GRANTS);
    }

    @Test
    @DisplayName("is all that an advice-seeker finds in an organisation's space, if it grants them anything")
    void isAllForClients() throws SQLException {
        var person = Crowd.person(platform, new Crowd.Membership("fitt", "CLIENT", false, false));
        var api = Caller.of(platform, person);
        var pages = Session.of(platform, person);
        Database.run(
                platform,
                "insert into core.plugin_grant select id, 'founder-guide', 'plan-own', '{}' from core.organisation"
                        + " where slug = 'fitt'");
        assertThat(api.get(PROJECTS).status()).isEqualTo(404);
        assertThat(pages.get(INDEX).status()).isEqualTo(404);
        assertThat(pages.get("/my").body()).doesNotContain(INDEX);

        Database.run(platform, "delete from " + GRANTS);
        assertThat(api.get(PROJECTS).status()).isEqualTo(200);
        assertThat(api.get(PROJECTS).items()).isEmpty();
        var index = pages.get(INDEX);
        assertThat(index.status()).isEqualTo(200);
        assertThat(index.body()).doesNotContain("/o/fitt/forums").doesNotContain("/o/fitt/people");
        assertThat(pages.get("/my").body()).contains(INDEX).doesNotContain("/o/fitt/forums");
        for (var core : new String[] {"people", "network", "plugins", "events/new"}) {
            assertThat(pages.get("/o/fitt/" + core).status()).as(core).isEqualTo(404);
        }
        for (var core : new String[] {"topics", "events", "members", "forums", "plugins"}) {
            assertThat(api.get("/api/v1/organisations/fitt/" + core).status())
                    .as(core)
                    .isEqualTo(404);
        }
    }
}
