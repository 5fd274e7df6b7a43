// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

/** The limits of records with sums of money are asked twice by REST: while a body is read, and by the server. */
@WithPlatform
@DisplayName("What a program says of a project")
class FactsByRestIT {
    private Caller adviser;
    private String project;

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        FounderGuide.on(platform, FounderGuide.HOME);
        adviser = Caller.of(platform, platform.person(FounderGuide.HOME, "member"));
        project = new FounderGuide(adviser, FounderGuide.HOME).open("Nähcafé");
    }

    @Test
    @DisplayName("is held to its limits, those of sums among them, and may be left out")
    void isHeldToItsLimits() {
        assertThat(put("subsidies", "{\"benefit\": 120000, \"goods\": 0, \"skills\": \"YES\"}")
                        .status())
                .isEqualTo(200);
        assertThat(put("subsidies", "{\"benefit\": -1, \"goods\": 1000000001}").body())
                .contains("\"field\":\"benefit\",\"code\":\"negative\"")
                .contains("\"field\":\"goods\",\"code\":\"too-much\"");
        assertThat(put("subsidies", "{}").status()).isEqualTo(200);
        assertThat(put("residence", "{}").body()).contains("\"standing\":\"UNKNOWN\"");
    }

    @Test
    @DisplayName("freezes one copy, however often the same request comes, and leads to it")
    void freezesOneCopy() {
        var space = "/api/v1/organisations/" + FounderGuide.HOME + "/p/founder-guide/";
        var path = space + "projects/" + project + "/copies";
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = adviser.send("POST", path, "{\"language\": \"de\"}", key);
        assertThat(first.header("Location"))
                .endsWith(space + "copies/" + first.json().getString("id"));
        var again = adviser.send("POST", path, "{\"language\": \"de\"}", key);
        assertThat(again.json().getString("id")).isEqualTo(first.json().getString("id"));
        assertThat(adviser.get(path).items()).hasSize(1);
    }

    private Answer put(String facts, String body) {
        return adviser.send(
                "PUT",
                "/api/v1/organisations/" + FounderGuide.HOME + "/p/founder-guide/projects/" + project + "/" + facts,
                body,
                Map.of());
    }
}
