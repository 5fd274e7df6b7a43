// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.servlet.Servlets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A server that stops")
class StoppingTest {

    private Undertow server;

    /** The server refuses before the application is asked, with a status and nothing else. */
    @BeforeEach
    void start() {
        var application = Servlets.deployment();
        new Stopping().handleDeployment(application, null);
        HttpHandler refusing = exchange -> {
            exchange.setStatusCode(503);
            exchange.endExchange();
        };
        for (var wrapper : application.getInitialHandlerChainWrappers()) {
            refusing = wrapper.wrap(refusing);
        }
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(refusing)
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("answers programs with a problem")
    void answersPrograms() throws Exception {
        var answer = get("/api/v1/organisations");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("urn:partnernetz:problem:unavailable", "Please try again later");
    }

    @Test
    @DisplayName("answers people with a page in their language")
    void answersPeople() throws Exception {
        var answer = get("/network");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).contains("This is not possible right now.");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "en")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
