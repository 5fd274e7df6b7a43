// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;

/**
 * A program or a browser that calls the platform. It follows no redirects.
 *
 * <p>Sends the token if there is one, and keeps cookies.
 */
public final class Caller {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final RunningPlatform platform;
    private final @Nullable String token;
    private final CookieManager kept = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(kept)
            .build();

    private Caller(RunningPlatform platform, @Nullable String token) {
        this.platform = platform;
        this.token = token;
    }

    public static Caller anonymous(RunningPlatform platform) {
        return new Caller(platform, null);
    }

    public static Caller withToken(RunningPlatform platform, String token) {
        return new Caller(platform, token);
    }

    public static Caller of(RunningPlatform platform, Person person) {
        return new Caller(platform, person.token());
    }

    /** The cookies that it keeps, as a browser sends them. */
    public String cookies() {
        return kept.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, String json) {
        return send("POST", path, json, Map.of());
    }

    /** Sends JSON if there is a body; the given headers win. */
    public Answer send(String method, String path, @Nullable String body, Map<String, String> headers) {
        var all = new LinkedHashMap<String, String>();
        if (token != null) {
            all.put("Authorization", "Bearer " + token);
        }
        if (body != null) {
            all.put("Content-Type", "application/json");
        }
        all.putAll(headers);
        var request = HttpRequest.newBuilder(target(path))
                .timeout(LIMIT)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        all.forEach(request::header);
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI target(String path) {
        return URI.create(path.startsWith("/") ? platform.address("").toString().replaceFirst("/$", "") + path : path);
    }
}
