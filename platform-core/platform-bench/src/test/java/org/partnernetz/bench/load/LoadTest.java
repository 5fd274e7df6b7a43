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
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.bench.load.Target.Expected;

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

    @Test
    @DisplayName("sends another body with each request, and the head of its connection")
    void sendsBodies() {
        var bodies = new ConcurrentLinkedQueue<String>();
        server.createContext("/sent", exchange -> {
            bodies.add(exchange.getRequestHeaders().getFirst("Cookie") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 200, text(20), CHUNKED);
        });
        var count = new AtomicInteger();
        var form = Question.form("/sent", List.of("a=0", "a=1"), browser -> browser + "=" + count.incrementAndGet());
        load.requests(new Target("form", form, Expected.items(" von 20)", 20, 20)), 20);
        assertThat(bodies).hasSize(20).doesNotHaveDuplicates().allMatch(sent -> sent.matches("a=([01]) \\1=\\d+"));
    }

    private static Target target(String path) {
        return new Target("posts", Question.visitor(path), Expected.items(" von 20)", 20, 20));
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
