// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;

/** By REST: pages ask the same services, and tables are attacked in the plugin's contract test. */
@WithPlatform
@DisplayName("A project of the founder guide")
class CaseTeamIT {
    private static final String API = "/api/v1/organisations/fitt/";
    private static final String PROJECTS = API + "p/founder-guide/projects/";

    private final String title =
            "team" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private Caller adviser;
    private Caller colleague;
    private Caller guest;
    private String colleagueKey;
    private String project;

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        FounderGuide.on(platform, FounderGuide.HOME);
        adviser = Caller.of(platform, platform.person("fitt", "member"));
        colleague = Caller.of(platform, Crowd.person(platform, new Membership("fitt", "MODERATOR", false, false)));
        guest = Caller.of(platform, Crowd.person(platform, new Membership("fitt", "GUEST", false, false)));
        project = new FounderGuide(adviser, "fitt").open(title);
        var own = new FounderGuide(colleague, "fitt").open("Eigenes");
        colleagueKey = colleague.get(PROJECTS + own).json().getString("adviserId");
    }

    @Test
    @DisplayName("is there for its team alone, and for a deputy as long as they are one")
    void team() throws Exception {
        var deputy = PROJECTS + project + "/team/deputies/" + colleagueKey;
        assertThat(colleague.get(PROJECTS + project).status()).isEqualTo(404);
        assertThat(colleague.get(PROJECTS + project + "/figures").status()).isEqualTo(404);
        assertThat(colleague.get(API + "search?q=" + title).items()).isEmpty();
        assertThat(colleague.send("PUT", deputy, "", Map.of()).status()).isEqualTo(404);

        assertThat(adviser.send("PUT", deputy, "", Map.of()).status()).isEqualTo(200);
        assertThat(colleague.get(PROJECTS + project).status()).isEqualTo(200);
        assertThat(colleague.get(API + "search?q=" + title).items()).hasSize(1);
        assertThat(colleague.send("DELETE", deputy, null, Map.of()).status())
                .as("a deputy does not decide")
                .isEqualTo(403);

        assertThat(adviser.send("DELETE", deputy, null, Map.of()).status()).isEqualTo(200);
        assertThat(colleague.get(PROJECTS + project).status()).isEqualTo(404);
        assertThat(colleague.get(API + "search?q=" + title).items()).isEmpty();
    }

    @Test
    @DisplayName("shows its first talk neither to a guest nor to a colleague who is not of its team")
    void talk() {
        var code = adviser.get(PROJECTS + project).json().getString("code");
        var talks = PROJECTS + project + "/appointments";

        assertThat(adviser.get(talks).items()).hasSize(1);
        assertThat(guest.get(talks).status()).isNotEqualTo(200);
        assertThat(colleague.get(talks).status()).isEqualTo(404);
        for (var other : List.of(colleague, guest)) {
            assertThat(other.get(API + "events").body()).doesNotContain(code);
            assertThat(other.get(API + "search?q=" + code).body()).doesNotContain(code);
        }
    }

    @Test
    @DisplayName("is handed over, and stays in sight of who had it")
    void handOver() throws Exception {
        var to = "{\"person\": \"" + colleagueKey + "\"}";
        var team = adviser.send("PUT", PROJECTS + project + "/team/responsible", to, Map.of());

        assertThat(team.status()).as(team.toString()).isEqualTo(200);
        assertThat(team.json().getJsonArray("deputies")).hasSize(1);
        assertThat(team.json().getBoolean("mayChange")).isFalse();
        assertThat(adviser.get(PROJECTS + project).status()).isEqualTo(200);
        assertThat(colleague.get(PROJECTS + project + "/team").json().getBoolean("mayChange"))
                .isTrue();
    }

    @Test
    @DisplayName("goes back to the phase before with a reason, by whoever decides")
    void takenBack() throws Exception {
        adviser.post(PROJECTS + project + "/advance", "{}");
        var back = PROJECTS + project + "/taking-back";

        assertThat(adviser.post(back, "{\"reason\": \" \"}").status()).isEqualTo(400);
        assertThat(adviser.post(back, "{\"reason\": \"Zu früh\"}").json().getString("phase"))
                .isEqualTo("ACCESS");
        assertThat(adviser.post(back, "{\"reason\": \"Zu früh\"}").status())
                .as("there is no phase before the first")
                .isEqualTo(409);
    }
}
