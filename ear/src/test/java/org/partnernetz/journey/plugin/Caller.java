// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import jakarta.json.JsonObject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;

/** A program that uses the REST interface with somebody's token, or with none. */
record Caller(RunningPlatform platform, @Nullable Person person) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, JsonObject body) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    /** A path below an organisation's plugin. */
    static String guide(String organisation, String path) {
        return "/api/v1/organisations/" + organisation + "/p/" + PluginFile.ID + "/" + path;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(platform.address(path)).timeout(PATIENCE);
        if (person != null) {
            request.header("Authorization", "Bearer " + person.token());
        }
        return request;
    }
}
