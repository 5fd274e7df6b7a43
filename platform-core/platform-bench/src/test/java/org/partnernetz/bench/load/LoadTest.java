// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The load")
class LoadTest {
    private static final int CHUNKED = 0;

    private HttpServer server;
    private Load load;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/whole", exchange -> answer(exchange, 200, text(20), text(20).length));
        server.createContext("/chunked", exchange -> answer(exchange, 200, text(20), CHUNKED));
        server.createContext("/short", exchange -> answer(exchange, 200, text(19), CHUNKED));
        server.createContext("/refused", exchange -> answer(exchange, 503, text(20), CHUNKED));
        server.createContext("/session", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=1; path=/");
            answer(exchange, 200, text(20), CHUNKED);
        });
        server.start();
        load = new Load(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), 2);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/whole", "/chunked"})
    @DisplayName("reads bodies however they are sent")
    void readsBodies(String path) {
        assertThat(load.body(target(path))).isEqualTo(new String(text(20), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("asks as often as it is told")
    void asksAsOftenAsTold() {
        assertThat(load.requests(target("/chunked"), 51).requests()).isEqualTo(51);
    }

    @Test
    @DisplayName("goes on as long as it is told")
    void goesOnAsLongAsTold() {
        var tally = load.during(target("/whole"), Duration.ofMillis(100));
        assertThat(tally.time()).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        assertThat(tally.requests()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/short", "/refused", "/session"})
    @DisplayName("ends at the first wrong answer")
    void endsAtWrongAnswer(String path) {
        assertThatThrownBy(() -> load.requests(target(path), 100)).isInstanceOf(WrongPageException.class);
    }

    private static Target target(String path) {
        return new Target("posts", path, " von 20)", 20, 20);
    }

    private static byte[] text(int posts) {
        return "<p>Grüße (Beitrag 1 von 20)</p>\r\n".repeat(posts).getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body, long length) throws IOException {
        exchange.sendResponseHeaders(status, length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
