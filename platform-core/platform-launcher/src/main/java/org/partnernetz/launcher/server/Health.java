// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the management port whether the server is ready. */
final class Health {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final HttpRequest request;
    private String lastAnswer = "it never answered";

    Health(int managementPort) {
        var address = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
    }

    boolean isReady() {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            lastAnswer = "it answered " + response.statusCode() + " " + response.body();
            return response.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String lastAnswer() {
        return lastAnswer;
    }
}
