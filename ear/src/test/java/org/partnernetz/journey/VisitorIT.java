// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;

@WithPlatform
@DisplayName("A visitor")
class VisitorIT {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "/?place=10041&language=ar",
                "/offers/search?q=Beratung",
                "/sign-in",
                "/o/fitt",
                "/o/fitt/legal/imprint",
                "/o/fitt/forums",
                "/o/fitt/events",
                "/language?to=en",
                "/nowhere"
            })
    @DisplayName("gets no session, for reading needs none")
    void getsNoSession(String path, RunningPlatform platform) throws Exception {
        var cookies = get(path, platform).headers().allValues("set-cookie");
        assertThat(cookies).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/sign-in", "/o/fitt", "/nowhere", "/api/v1/organisations/fitt/topics"})
    @DisplayName("is protected by what each answer says about itself")
    void isProtected(String path, RunningPlatform platform) throws Exception {
        var headers = get(path, platform).headers();
        var policy = headers.firstValue("content-security-policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
        assertThat(headers.firstValue("cross-origin-opener-policy")).contains("same-origin");
        assertThat(headers.firstValue("permissions-policy")).isPresent();
        assertThat(headers.firstValue("server")).isEmpty();
        assertThat(headers.firstValue("x-powered-by")).isEmpty();
    }

    @Test
    @DisplayName("may keep styles for ever, for their addresses change with their content")
    void keepsStyles(RunningPlatform platform) throws Exception {
        var page = get("/", platform).body();
        var style = page.replaceAll("(?s).*href=\"(/assets/[^\"]+/style\\.css)\".*", "$1");
        var headers = get(style, platform).headers();
        assertThat(headers.firstValue("cache-control").orElse("")).contains("immutable", "max-age=");
        assertThat(headers.firstValue("content-type").orElse("")).startsWith("text/css");
    }

    @Test
    @DisplayName("cannot be signed out or in by a page of another site")
    void ignoresForeignForms(RunningPlatform platform) throws Exception {
        var forged = HttpRequest.newBuilder(platform.address("/sign-out"))
                .header("Origin", "https://evil.example")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client.send(forged, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> get(String path, RunningPlatform platform) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(platform.address(path)).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
