// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.json.Json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

@WithPlatform
@DisplayName("Opening a founding project")
class OneTransactionIT {
    private static final String PROJECTS = "/api/v1/organisations/fitt/p/founder-guide/projects";
    private static final String REFUSE = """
        create function core.test_refuse() returns trigger language plpgsql as
          $$ begin raise exception 'refused by a test'; end $$\
        """;
    private static final String NO_TALK = """
        create trigger test_refuse before insert on founder_guide.appointment
          for each row execute function core.test_refuse()\
        """;
    private static final String NO_PROJECT = """
        create constraint trigger test_refuse after insert on founder_guide.founding_project
          deferrable initially deferred for each row execute function core.test_refuse()\
        """;

    private Caller adviser;

    @BeforeEach
    void begin(RunningPlatform platform) throws Exception {
        FounderGuide.on(platform, FounderGuide.HOME);
        adviser = Caller.of(platform, platform.person("fitt", "member"));
    }

    @Test
    @DisplayName("writes the project and the appointment of its first talk")
    void writesBoth(RunningPlatform platform) throws Exception {
        var before = counts(platform);
        assertThat(open()).isEqualTo(201);
        assertThat(counts(platform)).isEqualTo(new Counts(before.projects() + 1, before.talks() + 1));
    }

    @Test
    @DisplayName("writes neither if the appointment is refused")
    void appointmentRefused(RunningPlatform platform) throws Exception {
        assertNothingWritten(platform, NO_TALK, "drop trigger test_refuse on founder_guide.appointment");
    }

    @Test
    @DisplayName("writes neither if the plugin's row is refused at the very end")
    void pluginRefuses(RunningPlatform platform) throws Exception {
        assertNothingWritten(platform, NO_PROJECT, "drop trigger test_refuse on founder_guide.founding_project");
    }

    private void assertNothingWritten(RunningPlatform platform, String sabotage, String repair) throws Exception {
        var before = counts(platform);
        run(platform, REFUSE, sabotage);
        try {
            assertThat(open()).isEqualTo(500);
            assertThat(counts(platform)).isEqualTo(before);
        } finally {
            run(platform, repair, "drop function core.test_refuse()");
        }
    }

    private int open() {
        var draft = Json.createObjectBuilder()
                .add("title", "Eine Transaktion")
                .add("workForm", "PART_TIME")
                .add("firstTalkAt", "2027-03-02T10:00:00+01:00")
                .add("firstTalkPlace", "Saarbrücken")
                .build()
                .toString();
        return adviser.post(PROJECTS, draft).status();
    }

    private static Counts counts(RunningPlatform platform) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var query = connection.prepareStatement("""
                    select (select count(*) from founder_guide.founding_project) as projects,
                           (select count(*) from founder_guide.appointment) as talks\
                    """);
                var rows = query.executeQuery()) {
            rows.next();
            return new Counts(rows.getLong("projects"), rows.getLong("talks"));
        }
    }

    private static void run(RunningPlatform platform, String... statements) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private record Counts(long projects, long talks) {}
}
