// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;

/** The moment at which both save is made by a lock that the test holds until the second one waits for it. */
@WithPlatform
@DisplayName("Adviser and founder who write the same chapter")
class SameChapterIT {
    private static final String GUIDE = "/api/v1/organisations/fitt/p/founder-guide/projects";
    private static final int UNWRITTEN = -1;
    private static final int WAITING = 1500;

    private RunningPlatform platform;
    private Caller adviser;
    private Caller founder;
    private String project;

    @BeforeEach
    void begin(RunningPlatform running) throws Exception {
        platform = running;
        adviser = Caller.of(platform, platform.person("fitt", "member"));
        FounderGuide.on(platform, "fitt");
        project = new FounderGuide(adviser, "fitt").open("Zu zweit");
        var person = Crowd.person(platform, new Crowd.Membership("fitt", "CLIENT", false, false));
        var linked = adviser.send(
                "PUT", GUIDE + "/" + project + "/founder", "{\"email\": \"" + person.email() + "\"}", Map.of());
        assertThat(linked.status()).as(linked.toString()).isEqualTo(200);
        founder = Caller.of(platform, person);
    }

    @Test
    @DisplayName(
            "lose nothing without knowing: who saves what the other has changed is told, and may look and save again")
    void oneAfterTheOther() {
        var read = version();
        assertThat(read).isEqualTo(UNWRITTEN);
        assertThat(write(founder, "Von der Gründerin", read).status()).isEqualTo(200);

        var refused = write(adviser, "Von der Beraterin", read);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("changed-meanwhile");
        assertThat(text()).isEqualTo("Von der Gründerin");

        var second = write(adviser, "Von beiden", version());
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().getInt("version")).isEqualTo(version());
        assertThat(text()).isEqualTo("Von beiden");
    }

    @Test
    @DisplayName("at the same moment: one is told")
    void sameMoment() throws Exception {
        assertThat(write(founder, "Anfang", UNWRITTEN).status()).isEqualTo(200);
        var read = version();

        var answer = saving(
                "update founder_guide.plan_chapter set text = 'Von der Gründerin', version = version + 1"
                        + " where project_id = '" + project + "'",
                "Von der Beraterin",
                read);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.body()).contains("changed-meanwhile");
        assertThat(text()).isEqualTo("Von der Gründerin");
    }

    @Test
    @DisplayName("for the first time, at the same moment: one is told")
    void firstMoment() throws Exception {
        var answer = saving(
                "insert into founder_guide.plan_chapter select '" + UUID.randomUUID()
                        + "', organisation_id, id, 'IDEA',"
                        + " 'Von der Gründerin', '', 'DRAFT', now(), 0 from founder_guide.founding_project where id = '"
                        + project + "'",
                "Von der Beraterin",
                UNWRITTEN);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(text()).isEqualTo("Von der Gründerin");
    }

    /** What the adviser is told who writes after somebody else has begun to save, and before that is done. */
    private Answer saving(String sql, String text, int read) throws Exception {
        try (Connection other = platform.connectAsSuperuser();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
            var answer = CompletableFuture.supplyAsync(() -> write(adviser, text, read));
            Thread.sleep(WAITING);
            assertThat(answer).as("waits").isNotDone();
            other.commit();
            return answer.get();
        }
    }

    private Answer write(Caller caller, String text, int read) {
        var body = "{\"text\": \"" + text + "\", \"state\": \"DRAFT\", \"version\": " + read + "}";
        return caller.send("PUT", GUIDE + "/" + project + "/chapters/IDEA", body, Map.of());
    }

    private int version() {
        return adviser.get(GUIDE + "/" + project + "/chapters").items().get(0).getInt("version");
    }

    private String text() {
        return adviser.get(GUIDE + "/" + project + "/chapters").items().get(0).getString("text");
    }
}
