// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A small provider of sign-ins on a free port of this machine. It lets everybody in as whoever {@link #says} without
 * asking, and checks of the platform what a provider has to check: client, secret, return address, and the verifier of
 * each code, which works once.
 *
 * <p>Tests make it lie with {@link #tokens} and {@link #answers}.
 */
public final class TestProvider implements AutoCloseable {
    public static final String CLIENT = "partnernetz";
    public static final String SECRET = "ein Geheimnis: ä/+";

    private final HttpServer server;
    private final TokenMaker maker;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();

    private volatile Map<String, Object> said = Map.of();
    private volatile UnaryOperator<String> tokens = token -> token;
    private volatile Map<String, String> answers = Map.of();

    private TestProvider(HttpServer server, Clock clock) {
        this.server = server;
        maker = new TokenMaker(clock);
        server.createContext("/", this::serve);
        server.start();
    }

    public static TestProvider start() {
        return start(Clock.systemUTC());
    }

    /** One for which it is the time of this clock. */
    public static TestProvider start(Clock clock) {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new TestProvider(HttpServer.create(here, 0), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it calls itself. */
    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who comes next, for example {@code sub}, {@code email}, {@code email_verified}; claims besides or instead. */
    public void says(Map<String, Object> claims) {
        said = Map.copyOf(claims);
    }

    /** What becomes of its tokens. */
    public void tokens(UnaryOperator<String> change) {
        tokens = change;
    }

    /** What lies at these paths instead. */
    public void answers(Map<String, String> instead) {
        answers = Map.copyOf(instead);
    }

    /** The paths that were asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public TokenMaker maker() {
        return maker;
    }

    /** What the browser does there: follows the address and comes back with the parameters. */
    public Map<String, String> follow(String address) {
        return fields(
                URI.create(back(fields(URI.create(address).getRawQuery()))).getRawQuery());
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            if (answers.containsKey(path)) {
                answer(exchange, 200, answers.get(path));
                return;
            }
            switch (path) {
                case "/.well-known/openid-configuration" -> answer(exchange, 200, description());
                case "/keys" -> answer(exchange, 200, maker.keys());
                case "/authorize" -> {
                    var to = back(fields(exchange.getRequestURI().getRawQuery()));
                    exchange.getResponseHeaders().add("Location", to);
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/token" -> token(exchange);
                default -> answer(exchange, 404, "{}");
            }
        }
    }

    private String description() {
        return "{\"issuer\": \"ME\", \"authorization_endpoint\": \"ME/authorize\", \"token_endpoint\": \"ME/token\","
                .concat(" \"jwks_uri\": \"ME/keys\"}")
                .replace("ME", issuer());
    }

    private String back(Map<String, String> question) {
        var code = UUID.randomUUID().toString();
        codes.put(code, question);
        return question.get("redirect_uri") + "?code=" + code + "&state=" + question.get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!basic().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        var question = codes.remove(form.getOrDefault("code", ""));
        if (question == null
                || !Objects.equals(question.get("redirect_uri"), form.get("redirect_uri"))
                || !challenge(form.getOrDefault("code_verifier", "")).equals(question.get("code_challenge"))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        var claims = new HashMap<String, Object>(
                Map.of("iss", issuer(), "aud", CLIENT, "nonce", question.getOrDefault("nonce", ""), "sub", "nobody"));
        claims.putAll(said);
        answer(exchange, 200, "{\"id_token\": \"" + tokens.apply(maker.token(claims)) + "\"}");
    }

    private static String basic() {
        var encoder = Base64.getEncoder();
        var both = CLIENT + ':' + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return "Basic " + encoder.encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var field : form.split("&")) {
            var parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
