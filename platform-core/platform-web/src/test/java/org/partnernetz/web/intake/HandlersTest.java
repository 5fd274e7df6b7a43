// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.HttpContinueReadHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What comes in")
class HandlersTest {
    private static final int WORKERS = 4;
    private static final int LIMIT_MILLIS = 20_000;

    private final KnownCallers known = new KnownCallers();
    private Undertow server;

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @DisplayName(
            "from a named proxy is put down to the client that the proxy saw, from anybody else to whoever sent it")
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1|203.0.113.9|203.0.113.9 https",
                "127.0.0.1|198.51.100.1, 203.0.113.9|203.0.113.9 https",
                "127.0.0.1,192.0.2.1|203.0.113.9, 192.0.2.1|203.0.113.9 https",
                "127.0.0.1|2001:db8::1|2001:db8:0:0:0:0:0:1 https",
                "127.0.0.1|6.6.6.6:1234|6.6.6.6 https",
                "127.0.0.1|[2001:db8::2]:443|2001:db8:0:0:0:0:0:2 https",
                "127.0.0.1|[2001:db8::2]|2001:db8:0:0:0:0:0:2 https",
                "127.0.0.1,192.0.2.1|6.6.6.6:1234, 192.0.2.1:99|6.6.6.6 https",
                "127.0.0.1|host.example|127.0.0.1 https",
                "192.0.2.1|203.0.113.9|127.0.0.1 http",
            })
    void believesNamedProxies(String proxies, String forwarded, String seen) throws IOException {
        start(new NamedProxy(
                List.of(proxies.split(",")),
                exchange -> exchange.getResponseSender()
                        .send(exchange.getSourceAddress().getAddress().getHostAddress() + " "
                                + exchange.getRequestScheme())));
        try (var socket = open()) {
            send(
                    socket,
                    "GET / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + forwarded
                            + "\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");
            assertThat(answer(socket)).endsWith("\r\n\r\n" + seen);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("reaches the application whole, however it is cut")
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 300_000, Bodies.GATHERED_MAX})
    void arrivesWhole(int length) throws IOException {
        start(echo());
        try (var socket = open()) {
            send(socket, "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + length + "\r\n\r\n");
            send(socket, "x".repeat(length / 2));
            send(socket, "y".repeat(length - length / 2));
            assertThat(answer(socket)).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n" + length + " " + digits(length));
        }
    }

    @Test
    @DisplayName("in pieces, with a question before, too")
    void arrivesInPieces() throws IOException {
        start(echo());
        try (var socket = open()) {
            send(
                    socket,
                    "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n");
            assertThat(new String(socket.getInputStream().readNBytes(12), ISO_8859_1))
                    .isEqualTo("HTTP/1.1 100");
            send(socket, "3\r\nxxy\r\n0\r\n\r\n");
            assertThat(answer(socket)).contains("HTTP/1.1 200").endsWith("\r\n\r\n3 2");
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("holds no worker while it is on its way")
    @ValueSource(
            strings = {"Content-Length: 1000", "Transfer-Encoding: chunked", "Content-Length: 9\r\nExpect: 100-continue"
            })
    void holdsNoWorker(String length) throws IOException {
        start(echo());
        var slow = new Socket[WORKERS * 5];
        for (var i = 0; i < slow.length; i++) {
            slow[i] = open();
            send(slow[i], "POST / HTTP/1.1\r\nHost: x\r\n" + length + "\r\n\r\n1");
        }
        try (var socket = open()) {
            send(socket, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        }
        for (var socket : slow) {
            socket.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("and is too much for a stranger is refused while it comes; a known caller may send it")
    @ValueSource(strings = {"Content-Length: 750000", "Transfer-Encoding: chunked"})
    void refusesTooMuch(String length) throws IOException {
        start(echo());
        known.keep("Bearer known");
        var chunked = length.contains("chunked");
        try (var stranger = open()) {
            send(stranger, "POST / HTTP/1.1\r\nHost: x\r\n" + length + "\r\n\r\n");
            send(stranger, chunked ? "b71b0\r\n" + "x".repeat(Bodies.GATHERED_MAX + 20_000) : "");
            assertThat(answer(stranger)).endsWith("too large");
        }
        try (var friend = open()) {
            send(friend, "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer known\r\n" + length);
            send(friend, "\r\n\r\n" + (chunked ? "b71b0\r\n" : "") + "x".repeat(750_000));
            send(friend, chunked ? "\r\n0\r\n\r\n" : "");
            assertThat(answer(friend)).endsWith("750000 750000");
        }
    }

    @Test
    @DisplayName("and takes too much memory for one address is asked to come again; a known caller is not")
    void limitsMemory() throws IOException {
        start(echo());
        known.keep("Bearer known");
        var head = "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        var slow = new Socket[51];
        for (var i = 0; i < slow.length; i++) {
            slow[i] = open();
            send(slow[i], head + "Expect: 100-continue\r\nContent-Length: 650000\r\n\r\n");
            assertThat(new String(slow[i].getInputStream().readNBytes(12), ISO_8859_1))
                    .isEqualTo("HTTP/1.1 100");
        }
        try (var stranger = open();
                var friend = open()) {
            send(stranger, head + "Content-Length: 200000\r\n\r\n"); // nobody reads on
            assertThat(answer(stranger)).startsWith("HTTP/1.1 503").contains("Retry-After: 5");
            send(friend, head + "Authorization: Bearer known\r\nContent-Length: 200000\r\n\r\n" + "x".repeat(200_000));
            assertThat(answer(friend)).startsWith("HTTP/1.1 200");
        }
        for (var socket : slow) {
            socket.close();
        }
    }

    @Test
    @DisplayName("with more cookies than anybody has is refused")
    void refusesCookies() throws IOException {
        start(echo());
        try (var socket = open()) {
            send(socket, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: " + cookies(300) + "\r\n\r\n");
            assertThat(answer(socket)).startsWith("HTTP/1.1 400");
        }
    }

    private void start(HttpHandler handler) {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1", handler)
                .setIoThreads(2)
                .setWorkerThreads(WORKERS)
                .build();
        server.start();
    }

    /** Says how much came, and how much of it was x. */
    private HttpHandler echo() {
        var application = new BlockingHandler(exchange -> {
            if (Bodies.isTooLarge(exchange)) {
                exchange.getResponseSender().send("too large");
                return;
            }
            var body = new String(exchange.getInputStream().readAllBytes(), ISO_8859_1);
            exchange.getResponseSender()
                    .send(body.length() + " " + body.replace("y", "").length());
        });
        return new HttpContinueReadHandler(new Heads(known, new Connections(new Bodies(new Turns(application)))));
    }

    private static String cookies(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("; "));
    }

    private static String digits(int length) {
        return Integer.toString(length / 2);
    }

    private Socket open() throws IOException {
        var socket = new Socket();
        socket.setSoTimeout(LIMIT_MILLIS);
        socket.connect(
                server.getListenerInfo().get(0).getAddress() instanceof InetSocketAddress address ? address : null);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String answer(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException reset) {
            // the server ended the connection with more to be read: what it had answered before is here
        }
        return bytes.toString(ISO_8859_1);
    }
}
