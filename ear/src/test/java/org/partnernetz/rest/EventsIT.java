// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;

@WithPlatform
@DisplayName("Events by REST")
class EventsIT {
    private static final String FITT = "/api/v1/organisations/fitt";
    private static final String SIS = "/api/v1/organisations/sis";
    private static final int CLIENTS = 30;
    private static final int PLACES = 5;

    private Caller author;
    private Caller administrator;
    private Caller colleague;

    @BeforeEach
    void callers(RunningPlatform platform) throws SQLException {
        author = Crowd.of(platform, "fitt", 1).get(0);
        administrator = Caller.of(platform, platform.person("fitt", "administrator"));
        colleague = Crowd.of(platform, "sis", 1).get(0);
    }

    @Test
    @DisplayName("give and take back a place")
    void giveAndTakeBackPlaces() {
        var event = announce(author, PLACES);
        var path = SIS + "/events/" + event;
        assertThat(signUp(colleague, path).status()).isEqualTo(201);
        assertThat(signUp(colleague, path).status()).as("the second time").isEqualTo(200);
        assertThat(colleague.get(path).json().getInt("registered")).isEqualTo(1);
        assertThat(colleague.get(path).json().getBoolean("signedUp")).isTrue();
        assertThat(colleague
                        .send("DELETE", path + "/registrations", null, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(colleague
                        .send("DELETE", path + "/registrations", null, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(colleague.get(path).json().getInt("registered")).isZero();
    }

    @Test
    @DisplayName("show who takes part to author and moderators, to others only themselves")
    void showRegistrations(RunningPlatform platform) {
        var event = announce(author, PLACES);
        signUp(colleague, SIS + "/events/" + event);
        signUp(administrator, FITT + "/events/" + event);
        var other = Caller.of(platform, platform.person("sis", "administrator"));
        assertThat(author.get(FITT + "/events/" + event + "/registrations").items())
                .hasSize(2);
        assertThat(administrator
                        .get(FITT + "/events/" + event + "/registrations")
                        .items())
                .hasSize(2);
        assertThat(colleague.get(SIS + "/events/" + event + "/registrations").items())
                .hasSize(1);
        assertThat(other.get(SIS + "/events/" + event + "/registrations").items())
                .isEmpty();
        assertThat(Caller.anonymous(platform)
                        .get(FITT + "/events/" + event + "/registrations")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("keep their times and their zone, in winter and in summer")
    void keepTheirTimes() {
        var summer = author.post(FITT + "/events", draft(3, "2030-07-01T15:00:00Z", "2030-07-01T19:00:00+02:00"));
        assertThat(summer.status()).as(summer.toString()).isEqualTo(201);
        assertThat(summer.json().getString("startsAt")).isEqualTo("2030-07-01T17:00:00+02:00");
        assertThat(summer.json().getString("zone")).isEqualTo("Europe/Berlin");
        var twice = author.post(FITT + "/events", draft(3, "2030-10-27T02:30:00+01:00", "2030-10-27T08:00:00+01:00"));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.body()).contains("ambiguous-time");
        var backwards = author.post(FITT + "/events", draft(3, "2030-07-02T15:00:00Z", "2030-07-01T15:00:00Z"));
        assertThat(backwards.status()).isEqualTo(400);
        assertThat(backwards.body()).doesNotContain("???");
    }

    @Test
    @DisplayName("are changed and cancelled by author and moderators only")
    void areChangedByTheirOrganisation() {
        var event = announce(author, PLACES);
        var change = draft(7, "2030-01-15T17:00:00+01:00", "2030-01-15T19:00:00+01:00");
        assertThat(colleague
                        .send("PUT", SIS + "/events/" + event, change, Map.of())
                        .status())
                .isIn(403, 404);
        assertThat(author.send("PUT", FITT + "/events/" + event, change, Map.of())
                        .json()
                        .getInt("capacity"))
                .isEqualTo(7);
        var cancel = "{\"cancelled\": true}";
        assertThat(colleague
                        .send("PATCH", SIS + "/events/" + event, cancel, Map.of())
                        .status())
                .isIn(403, 404);
        assertThat(administrator
                        .send("PATCH", FITT + "/events/" + event, cancel, Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(signUp(colleague, SIS + "/events/" + event).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("give each place once, however many ask at the same time")
    void giveEachPlaceOnce(RunningPlatform platform) throws Exception {
        var event = announce(author, PLACES);
        var crowd = Crowd.of(platform, "sis", CLIENTS);
        var start = new CountDownLatch(1);
        List<Callable<Integer>> work = new ArrayList<>();
        for (var caller : crowd) {
            work.add(() -> {
                start.await();
                return signUp(caller, SIS + "/events/" + event).status();
            });
        }
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            var answers = work.stream().map(pool::submit).toList();
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(PLACES);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(CLIENTS - PLACES);
        } finally {
            pool.shutdownNow();
        }
        assertThat(registrations(platform, event)).isEqualTo(PLACES);
        assertThat(author.get(FITT + "/events/" + event).json().getInt("registered"))
                .isEqualTo(PLACES);
    }

    private static int registrations(RunningPlatform platform, String event) throws SQLException {
        try (var connection = platform.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from core.event_registration where event_id = '" + event + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Answer signUp(Caller caller, String event) {
        return caller.send("POST", event + "/registrations", null, Map.of());
    }

    private static String announce(Caller caller, int places) {
        var answer =
                caller.post(FITT + "/events", draft(places, "2030-01-15T17:00:00+01:00", "2030-01-15T19:00:00+01:00"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static String draft(int places, String from, String until) {
        return "{\"title\": \"Werkstatt\", \"text\": \"\", \"place\": \"Saarbrücken\", \"audience\": \"NETWORK\", "
                + "\"capacity\": " + places + ", \"startsAt\": \"" + from + "\", \"endsAt\": \"" + until + "\"}";
    }
}
