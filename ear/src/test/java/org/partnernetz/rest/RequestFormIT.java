// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.json.JsonArray;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.journey.plugin.CoursePlugin;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;

@WithPlatform
@DisplayName("A REST request that is not right")
class RequestFormIT {
    private static final String FITT = "/api/v1/organisations/fitt";

    private Caller member;

    @BeforeEach
    void caller(RunningPlatform platform) throws Exception {
        CoursePlugin.on(platform, "fitt");
        member = Caller.of(platform, platform.person("fitt", "member"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @DisplayName("is told which field is at fault")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"x\", \"text\": \"x\", \"colour\": 1} | colour | unknown",
                "{\"text\": \"x\"} | title | required",
                "{\"title\": \" \", \"text\": \"x\"} | title | required",
                "{\"title\": 1, \"text\": \"x\"} | title | type",
                "{\"title\": \"x\", \"text\": \"x\", \"audience\": \"ALL\"} | audience | choice",
                "{\"title\": \"x\", \"text\": \"x\", \"forum\": \"1\"} | forum | uuid",
                "{\"title\": | body | json",
                "[] | body | type",
                "null | body | type",
            })
    void namesTheField(String body, String field, String code) {
        var answer = member.post(FITT + "/topics", body);
        assertProblem(answer, 400);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo(code);
    }

    @Test
    @DisplayName("is told so in the caller's language, all faults at once")
    void speaksTheLanguage() {
        var body = "{\"title\": \"" + "x".repeat(161) + "\", \"text\": \"\"}";
        var german = member.send("POST", FITT + "/topics", body, Map.of("Accept-Language", "fr, de;q=0.8, en;q=0.5"));
        var english = member.send("POST", FITT + "/topics", body, Map.of("Accept-Language", "en-GB"));
        assertThat(german.body()).contains("Höchstens 160 Zeichen.", "Bitte ausfüllen.");
        assertThat(english.body()).contains("At most 160 characters.", "Please fill this in.");
        assertThat(english.json().getJsonArray("errors")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("is answered with the right status")
    @CsvSource({
        "GET,    /topics?limit=0,      400",
        "GET,    /topics?limit=x,      400",
        "GET,    /topics?scope=all,    400",
        "GET,    /topics/1,            404",
        "GET,    /topics/x/posts,      404",
        "GET,    /events/x,            404",
        "GET,    /nothing,             404",
        "DELETE, /topics,              405",
        "PUT,    /members,             405",
        "GET,    /topics?after=x,      200",
    })
    void hasItsStatus(String method, String path, int status) {
        var answer = member.send(method, FITT + path, null, Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        if (status >= 400) {
            assertProblem(answer, status);
        }
    }

    @Test
    @DisplayName("is refused if it is no JSON or wants something else")
    void isJson() {
        var form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        assertProblem(member.send("POST", FITT + "/topics", "title=x", form), 415);
        assertProblem(member.send("GET", FITT + "/topics", null, Map.of("Accept", "image/png")), 406);
        var empty = member.send("POST", FITT + "/topics", "", Map.of());
        assertProblem(empty, 400);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is the caller's fault where its head cannot be read, for the core as for a plugin")
    @CsvSource({
        "Accept,          */*;q=x",
        "Accept,          */*;q=7",
        "Accept,          nothing",
        "Accept-Language, de;q=x",
        "Content-Type,    application",
        "Content-Type,    application/json; charset=ISO-8859-1",
        "Content-Type,    application/json; charset=none",
    })
    void isNoDefect(String name, String value) {
        for (var path : List.of("/topics", CoursePlugin.COURSES, "/p/nothing/projects")) {
            var answer = member.send("POST", FITT + path, "{\"title\": \"x\"}", Map.of(name, value));
            assertThat(answer.status()).as("%s %s", path, answer).isBetween(400, 415);
        }
        for (var path : List.of(FITT + "/topics", FITT + CoursePlugin.COURSES, "/o/fitt")) {
            assertThat(member.send("GET", path, null, Map.of(name, value)).status())
                    .as(path)
                    .isLessThan(500);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("has a body of UTF-8 that is neither endlessly deep nor endlessly wide")
    @ValueSource(strings = {"/topics", CoursePlugin.COURSES})
    void hasReadableBody(String path) {
        var deep = "{\"title\": " + "[".repeat(1_001) + "]".repeat(1_001) + "}";
        var wide = IntStream.range(0, 60_000).mapToObj(i -> "\"k" + i + "\":1").collect(joining(",", "{", "}"));
        var many = IntStream.range(0, 900).mapToObj(i -> "\"k" + i + "\":1").collect(joining(",", "{", "}"));
        assertFault(member.post(FITT + path, deep), "too-deep");
        assertFault(member.post(FITT + path, wide), "too-many-keys");
        assertThat(assertFault(member.post(FITT + path, many), "unknown")).hasSize(20);
        var latin = Map.of("Content-Type", "application/json; charset=ISO-8859-1");
        assertProblem(member.send("POST", FITT + path, "{\"title\": \"x\"}", latin), 415);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("for a step is told whether it is missing, unknown or not possible now")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 400 | \"field\":\"step\",\"code\":\"required\"",
                "{\"step\": \"fly\"} | 400 | \"field\":\"step\",\"code\":\"choice\"",
                "{\"step\": \"finish\"} | 409 | conflict",
            })
    void namesTheStep(String body, int status, String told) {
        var planned = member.post(FITT + CoursePlugin.COURSES, CoursePlugin.course("Schritte"));
        var moves = FITT + CoursePlugin.COURSES + "/" + planned.json().getString("id") + "/moves";
        var answer = member.post(moves, body);
        assertProblem(answer, status);
        assertThat(answer.body()).contains(told);
    }

    private static JsonArray assertFault(Answer answer, String code) {
        assertProblem(answer, 400);
        var errors = answer.json().getJsonArray("errors");
        assertThat(errors.getJsonObject(0).getString("code")).isEqualTo(code);
        return errors;
    }

    @Test
    @DisplayName("never shows inner workings")
    void showsNoInnerWorkings() {
        var answer = member.post(FITT + "/topics", "{\"title\": \"x\", \"text\": \"x\", \"audience\": 5}");
        assertThat(answer.body()).doesNotContain("Exception", "org.partnernetz", "jakarta", "\tat ");
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.json().getString("title")).isNotBlank().doesNotContain("???");
        assertThat(answer.json().getString("type")).startsWith("urn:partnernetz:problem:");
    }
}
