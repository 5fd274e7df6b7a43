// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

/** What no browser makes of a form and no program of its data. */
@WithPlatform
@DisplayName("An odd body")
class OddBodiesIT {
    private static final String FITT = "/api/v1/organisations/fitt";
    private static final String PROBLEM = "application/problem+json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private Caller stranger;
    private Caller member;
    private Caller program;

    @BeforeEach
    void begin(RunningPlatform platform) {
        var person = platform.person("fitt", "member");
        stranger = Caller.anonymous(platform);
        member = Session.of(platform, person);
        program = Caller.of(platform, person);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, /, 400",
        "POST, /, 415",
        "POST, /sign-in, 415",
        "POST, /o/fitt, 415",
        "GET, /o/fitt/topics/x, 404",
        "POST, /logo, 400",
        "PUT, /logo, 400",
        "POST, /assets/logos/fitt/x.png, 400",
        "POST, /plugin-jar, 404",
        "PUT, /plugin-jar, 400",
        "PATCH, /drafts, 405",
        "POST, /nothing, 405",
    })
    @DisplayName(
            "whose parts do not end is malformed, or not looked at where no files are sent; the quiet page says so")
    void hasNoEnd(String method, String path, int status) {
        for (var caller : new Caller[] {stranger, member}) {
            var answer = send(caller, method, path, "multipart/form-data; boundary=x");
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body()).as("the page").contains("</html>");
        }
    }

    @Test
    @DisplayName("whose parts do not end is nothing that REST takes")
    void isNoData() {
        var answer = send(program, "POST", FITT + "/topics", "multipart/form-data; boundary=x");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"GET, /my", "GET, /", "POST, /o/fitt/people", "GET, /nothing", "PUT, /drafts", "POST, /preview"})
    @DisplayName("in a charset that is not ours is refused, by a page that can be read")
    void hasOtherCharset(String method, String path) {
        for (var type : new String[] {"application/json;charset=x", FORM + ";charset=utf-16"}) {
            var answer = send(member, method, path, type);
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.body()).as("the page").contains("</html>");
        }
    }

    @Test
    @DisplayName("in a charset that is not ours is refused by REST in its form, before anybody is known")
    void hasOtherCharsetByRest() {
        for (var caller : new Caller[] {stranger, program}) {
            var answer = send(caller, "POST", FITT + "/topics", "text/plain;charset=x");
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"application/json", "*/*", "application/*", "application/merge-patch+json"})
    @DisplayName("is looked at before it is read, whatever it calls itself")
    void isLookedAt(String type) {
        for (var deep : new String[] {"[".repeat(3000), "{\"a\":".repeat(3000) + "1"}) {
            var answer = program.send("POST", FITT + "/topics", deep, Map.of("Content-Type", type));
            assertThat(answer.status()).isBetween(400, 415);
            assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH | /drafts | OPTIONS, PUT",
                "PATCH | /preview | OPTIONS, POST",
                "PATCH | /language?to=en | GET, HEAD, OPTIONS, POST",
                "PUT | /openapi | GET, HEAD, OPTIONS",
                "PATCH | /assets/x/y | GET, HEAD, OPTIONS",
                "PATCH | /jakarta.faces.resource/x | GET, HEAD, OPTIONS",
                "PATCH | /nothing | GET, HEAD, OPTIONS",
                "DELETE | /o/fitt | GET, HEAD, POST",
                "PROPFIND | /o/fitt | GET, HEAD, POST",
            })
    @DisplayName("under a method that the address does not take is told which it takes")
    void tellsMethods(String method, String path, String methods) {
        var answer = send(member, method, path, "text/plain");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo(methods);
    }

    private static Answer send(Caller caller, String method, String path, String type) {
        return caller.send(method, path, "no parts", Map.of("Content-Type", type, "Sec-Fetch-Site", "same-origin"));
    }
}
