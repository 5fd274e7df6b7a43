// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.undertow.Undertow;
import io.undertow.server.handlers.BlockingHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A stranger who searches")
class TurnsTest {
    private static final int MANY = 12;
    private static final int AT_ONCE = 4;

    private final Semaphore gate = new Semaphore(0);
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private Undertow server;

    @BeforeEach
    void start() {
        var application = new BlockingHandler(exchange -> {
            if (exchange.getRelativePath().endsWith("/search")) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                gate.acquire();
                inside.decrementAndGet();
            }
            exchange.getResponseSender().send("done");
        });
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1", new Heads(new KnownCallers(), new Turns(application)))
                .setIoThreads(2)
                .setWorkerThreads(2 * MANY)
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        gate.release(MANY);
        server.stop();
    }

    @Test
    @Timeout(60)
    @DisplayName("has four searches at once; the others wait for their turn, and what is no search goes on")
    void waits() throws IOException, InterruptedException {
        var searches = IntStream.range(0, MANY)
                .mapToObj(n -> client.sendAsync(
                        ask(n % 2 == 0 ? "/o/fitt/search" : "/offers/search"), HttpResponse.BodyHandlers.ofString()))
                .toList();
        while (inside.get() < AT_ONCE) {
            Thread.onSpinWait();
        }
        assertThat(client.send(ask("/o/fitt"), HttpResponse.BodyHandlers.ofString())
                        .body())
                .isEqualTo("done");
        gate.release(MANY);
        assertThat(searches)
                .extracting(CompletableFuture::join)
                .allMatch(answer -> answer.body().equals("done"));
        assertThat(most).hasValue(AT_ONCE);
    }

    private HttpRequest ask(String path) {
        var address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }
}
