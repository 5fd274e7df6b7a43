// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;

@Tag("full")
@DisplayName("While the database is away")
class OutageIT {
    private static final String FITT = "/api/v1/organisations/fitt";
    private static final Duration LIMIT_OF_READY = Duration.ofSeconds(5);
    private static final String GERMAN = "Das geht gerade nicht.";

    private static RunningPlatform platform;
    private static PostgresProcess database;

    @BeforeAll
    static void start() {
        platform = RunningPlatform.alone("it-outage");
        database = new PostgresProcess(platform.home());
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    @DisplayName(
            "nothing acknowledged is lost; it is started again by itself, callers are told to wait, the log is short")
    void comesBack() throws Exception {
        var people = Crowd.of(platform, "fitt", 4);
        var topic = topic(people.get(0), "Kill");
        var before = Files.readAllLines(platform.log()).size();
        List<Answer> pages = new ArrayList<>();
        try (var writers = Writers.begin(people, topic)) {
            await(() -> writers.acknowledged().size() > 20);
            database.kill();
            await(() -> {
                pages.add(page());
                return !writers.refused().isEmpty();
            });
            var known = writers.acknowledged().size();
            await(() -> writers.acknowledged().size() > known + 20);
            writers.stop();
            assertThat(stored(topic)).containsAll(writers.acknowledged()).doesNotHaveDuplicates();
            assertThat(writers.refused()).isNotEmpty().allSatisfy(OutageIT::isCalm);
        }
        assertThat(pages).allSatisfy(page -> assertThat(page.status()).isIn(200, 503));
        assertThat(told()).contains("PostgreSQL answers again");
        var log = Files.readAllLines(platform.log());
        assertThat(log.subList(before, log.size())).hasSizeLessThan(100).noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    @DisplayName("readiness says so although the database only hangs, and liveness does not ask it")
    void tellsThatItHangs() throws Exception {
        await(() -> health("/health/ready") == 200);
        database.halt();
        try {
            assertThat(health("/health/ready")).isEqualTo(503);
            assertThat(health("/health/ready")).isEqualTo(503);
            assertThat(health("/health/live")).isEqualTo(200);
        } finally {
            database.goOn();
        }
        await(() -> health("/health/ready") == 200);
    }

    @Test
    @DisplayName("or all its connections wait, callers are told to come again, and nothing counts as a defect")
    void tellsThatAllWait() throws Exception {
        var people = Crowd.of(platform, "fitt", 40);
        var topic = topic(people.get(0), "Lock");
        try (var superuser = platform.connectAsSuperuser()) {
            superuser.setAutoCommit(false);
            superuser.createStatement().execute("lock table core.post in access exclusive mode");
            try (var writers = Writers.begin(people, topic)) {
                await(() -> writers.refused().size() > 5);
                superuser.rollback();
                writers.stop();
                assertThat(writers.refused()).allSatisfy(OutageIT::isCalm);
            }
        }
        assertThat(page().status()).isEqualTo(200);
    }

    private static void isCalm(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.json().getString("type")).isEqualTo("urn:partnernetz:problem:unavailable");
    }

    private static Answer page() {
        var answer = Caller.anonymous(platform).send("GET", "/", null, Map.of("Accept-Language", "de"));
        if (answer.status() != 200) {
            assertThat(answer.body()).contains(GERMAN);
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
        return answer;
    }

    private static String topic(Caller person, String title) {
        var opened = person.post(FITT + "/topics", "{\"title\": \"" + title + "\", \"text\": \"x\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return FITT + "/topics/" + opened.json().getString("id") + "/posts";
    }

    private static List<String> stored(String topic) throws SQLException {
        var id = topic.split("/")[6];
        try (var superuser = platform.connectAsSuperuser();
                var query = superuser.prepareStatement("select markdown from core.post where topic_id = ?::uuid")) {
            query.setString(1, id);
            var texts = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    private static String told() throws IOException {
        var home = platform.home();
        return Files.readString(Path.of(home + "-log", "platform.log"));
    }

    /** An answer that does not come in time is none. */
    private static int health(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(platform.managementAddress(path))
                .timeout(LIMIT_OF_READY)
                .build();
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static void await(Callable<Boolean> there) throws Exception {
        for (var i = 0; i < 600 && !there.call(); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(there.call()).isTrue();
    }
}
