// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

@WithPlatform
@DisplayName("The front door")
class FrontDoorIT {

    @ParameterizedTest(name = "{0}")
    @DisplayName("tells the browser to be strict, on every kind of answer")
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/o/fitt",
                "/nothing-here",
                "/o/nobody",
                "/api/v1/organisations",
                "/api/v1/nothing",
                "/api/v1/organisations/fitt/members",
                "/my",
                "/openapi"
            })
    void isStrict(String path, RunningPlatform platform) {
        var answer = Caller.anonymous(platform).get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @DisplayName("takes writing requests from our own pages only")
    @CsvSource({
        "POST /sign-out,                        ,            ,                     403",
        "POST /sign-out,                        cross-site,  ,                     403",
        "POST /sign-out,                        ,            https://evil.example, 403",
        "POST /sign-in,                         same-site,   ,                     403",
        "POST /language?to=en,                  cross-site,  ,                     403",
        "POST /o/fitt/forums,                   none,        ,                     403",
        "PUT /,                                cross-site,  ,                     403",
        "DELETE /o/fitt,                        ,            ,                     403",
        "POST /sign-out,                        same-origin, ,                     303",
    })
    void takesWritingFromOwnPages(String request, String site, String origin, int status, RunningPlatform platform) {
        var headers = new java.util.HashMap<String, String>();
        if (site != null) {
            headers.put("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            headers.put("Origin", origin);
        }
        var parts = request.split(" ");
        assertThat(Caller.anonymous(platform)
                        .send(parts[0], parts[1], null, headers)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "[{0}]")
    @DisplayName("asks a program without a valid token for one")
    @ValueSource(strings = {"", "Bearer pn_unknown", "Bearer ", "Basic YTpi", "Bearer pn_unknown, Bearer x"})
    void asksForToken(String authorization, RunningPlatform platform) {
        var headers = authorization.isEmpty() ? Map.<String, String>of() : Map.of("Authorization", authorization);
        var answer = Caller.anonymous(platform).send("GET", "/api/v1/organisations/fitt/members", null, headers);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("title")).isNotBlank();
        var open = Caller.anonymous(platform).send("GET", "/api/v1/organisations/fitt/topics", null, headers);
        assertThat(open.status())
                .as("a wrong token is no visitor, not even where visitors may read")
                .isEqualTo(authorization.isEmpty() ? 200 : 401);
    }

    @Test
    @DisplayName("treats an organisation without the caller as one that does not exist")
    void hidesOtherOrganisations(RunningPlatform platform) {
        var member = Caller.of(platform, platform.person("fitt", "member"));
        var other = member.get("/api/v1/organisations/sis/topics");
        var unknown = member.get("/api/v1/organisations/nobody/topics");
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.body()).isEqualTo(unknown.body());
        var anonymous = Caller.anonymous(platform).get("/api/v1/organisations/nobody/topics");
        assertThat(anonymous.status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is not opened by odd paths")
    @ValueSource(
            strings = {
                "/api/v1/organisations/fitt;x=1/members",
                "/api/v1/organisations/%66itt/members",
                "/api//v1/organisations/fitt/members",
                "//api/v1/organisations/fitt/members",
                "/API/v1/organisations/fitt/members",
                "/api/v1/organisations/sis/../fitt/members",
                "/api/v1/organisations/sis/%2e%2e/fitt/members",
                "/api;/v1/organisations/fitt/members",
                "/api/v1/organisations/sis%2f..%2ffitt/members"
            })
    void isNotOpenedByOddPaths(String path, RunningPlatform platform) {
        var outsider = Caller.of(platform, platform.person("sis", "administrator"));
        var answer = outsider.get(path);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 401, 404);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("keeps health and metrics from the public")
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/metrics", "/metrics/application"})
    void keepsHealthInside(String path, RunningPlatform platform) {
        assertThat(Caller.anonymous(platform).get(path).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("lets the operator see health, the database's too, and metrics")
    void showsHealthToTheOperator(RunningPlatform platform) {
        var caller = Caller.anonymous(platform);
        var ready = caller.get(platform.managementAddress("/health/ready").toString());
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.body()).contains("\"database\"", "\"memory\"");
        assertThat(caller.get(platform.managementAddress("/health/live").toString())
                        .status())
                .isEqualTo(200);
        assertThat(caller.get(platform.managementAddress("/metrics").toString()).body())
                .contains("# TYPE");
    }
}
