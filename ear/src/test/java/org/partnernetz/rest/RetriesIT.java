// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.journey.plugin.CoursePlugin;
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

@WithPlatform
@DisplayName("A POST with an Idempotency-Key")
class RetriesIT {
    private static final String FITT = "/api/v1/organisations/fitt";

    private Caller member;
    private Caller other;

    @BeforeEach
    void callers(RunningPlatform platform) throws Exception {
        EveryPlugin.ofRepository(platform).on("fitt");
        CoursePlugin.on(platform, "fitt");
        member = Caller.of(platform, platform.person("fitt", "member"));
        other = Caller.of(platform, platform.person("fitt", "administrator"));
    }

    @Test
    @DisplayName("makes one item of the core or of a plugin, and answers with it each time")
    void makesOne() {
        for (var path : new String[] {FITT + "/topics", FITT + CoursePlugin.COURSES}) {
            var body = path.endsWith("topics") ? topic() : CoursePlugin.course("Zweimal");
            var key = UUID.randomUUID().toString();
            var first = post(member, path, body, key);
            assertThat(first.status()).as(first.toString()).isEqualTo(201);
            var again = post(member, path, body, key);
            assertThat(again.status()).as(again.toString()).isEqualTo(201);
            assertThat(again.header("Idempotency-Repeated")).isEqualTo("true");
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.json().getString("id")).isEqualTo(first.json().getString("id"));
            assertThat(member.get(path).items())
                    .filteredOn(item -> title(item).equals(title(first.json())))
                    .filteredOn(item -> item.getString("id").equals(first.json().getString("id")))
                    .hasSize(1);
            assertThat(post(other, path, body, key).json().getString("id"))
                    .as("somebody else's key")
                    .isNotEqualTo(first.json().getString("id"));
            assertThat(post(member, path, body.replace("Zweimal", "Anders"), key)
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("makes one item, however many ask at the same moment")
    void atTheSameMoment() {
        var body = topic();
        var key = UUID.randomUUID().toString();
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(member, FITT + "/topics", body, key)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Answer::status).contains(201).containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .extracting(answer -> answer.json().getString("id"))
                .containsOnly(post(member, FITT + "/topics", body, key).json().getString("id"));
        assertThat(member.get(FITT + "/topics?limit=100").items())
                .filteredOn(item -> body.contains(title(item)))
                .hasSize(1);
    }

    @Test
    @DisplayName("may be sent again after it was refused, and must have a key of its own")
    void mayBeSentAgain() {
        var key = UUID.randomUUID().toString();
        assertThat(post(member, FITT + "/topics", "{\"text\": \"x\"}", key).status())
                .isEqualTo(400);
        assertThat(post(member, FITT + "/topics", topic(), key).status()).isEqualTo(201);
        assertThat(post(member, FITT + "/topics", topic(), "x".repeat(65)).status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("is looked at by every POST there is")
    void isLookedAtEverywhere() {
        var paths = member.send("GET", "/openapi?format=JSON", null, Map.of())
                .json()
                .getJsonObject("paths");
        var posts = paths.keySet().stream()
                .filter(path -> paths.getJsonObject(path).containsKey("post"))
                .map(path -> path.replace("{organisation}", "fitt")
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()))
                .toList();
        assertThat(posts).hasSizeGreaterThan(8);
        assertThat(BuiltPlugin.ofRepository())
                .filteredOn(BuiltPlugin::hasResources)
                .isNotEmpty()
                .allSatisfy(plugin -> assertThat(posts).anyMatch(path -> path.contains("/p/" + plugin.id() + "/")));
        assertThat(posts).allSatisfy(path -> {
            var answer = post(member, path, "{}", "x".repeat(65));
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("Idempotency-Key");
        });
    }

    private static String title(JsonObject item) {
        return item.getString("title");
    }

    private static String topic() {
        return "{\"title\": \"Zweimal " + UUID.randomUUID() + "\", \"audience\": \"ORGANISATION\", \"text\": \"x\"}";
    }

    private static Answer post(Caller caller, String path, String body, String key) {
        return caller.send("POST", path, body, Map.of("Idempotency-Key", key));
    }
}
