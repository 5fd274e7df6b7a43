// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.journey.plugin.CoursePlugin;

/** Makes requests that nobody thought of, always the same for the same seed. */
final class Fuzz {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "get");

    /**
     * What breaks programs: borders of numbers, other scripts, what is no character, what means something elsewhere.
     */
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e400",
            "NaN",
            "2147483648",
            "9223372036854775808",
            "true",
            "null",
            "x",
            "fitt",
            "ß😀",
            "\u202e\u0000\ufffe",
            "\u0000",
            "a\r\nb",
            "..",
            "../../x",
            "%",
            "%00",
            "'",
            "\"",
            "<b>",
            "${1}",
            "#{1}",
            "2030-02-30",
            "2030-02-01T25:00:00+99:00",
            "+999999999-12-31T00:00:00Z",
            "x".repeat(3000),
            ";x=1",
            "[]",
            "{}",
            "00000000-0000-4000-8000-000000000000",
            "stateless",
            "1:2",
            "(((",
            "a & | !",
            "\\",
            "\ud800",
            "١٢",
            "/",
            "//x");

    private static final List<String> PARAMETERS = List.of(
            "limit",
            "after",
            "scope",
            "q",
            "kind",
            "of",
            "plugin",
            "page",
            "from",
            "until",
            "next",
            "back",
            "to",
            "kept",
            "done",
            "refused",
            "organisation",
            "place",
            "format",
            "period",
            "jakarta.faces.ViewState",
            "jakarta.faces.partial.ajax",
            "jakarta.faces.source",
            "jakarta.faces.partial.execute",
            "ln",
            "v",
            "");

    private static final Map<String, List<String>> HEADERS = Map.of(
            "Accept", List.of("*/*;q=x", "application/json", "image/png", "x", "text/html;;", "*/*;q=-1", ","),
            "Content-Type",
                    List.of(
                            "application/json",
                            "application/json;charset=x",
                            "text/plain",
                            "x",
                            "multipart/form-data",
                            "multipart/form-data;boundary=x",
                            "application/x-www-form-urlencoded",
                            "*/*"),
            "Accept-Language", List.of("de", "xx-", "*;q=2", "en;q=x", "ar", ","),
            "If-None-Match", List.of("*", "\"", "W/\"x\""),
            "If-Match", List.of("*", "x", "\"1\""),
            "If-Modified-Since", List.of("x", "Thu, 01 Jan 1970 00:00:00 GMT"),
            "Range", List.of("bytes=0-1", "bytes=9-1", "x"),
            "Faces-Request", List.of("partial/ajax"),
            "Idempotency-Key", List.of("", "x", "k".repeat(500)),
            "Cookie", List.of("language=xx; theme=\"", "a", "=", "JSESSIONID=x"));

    private final Random random;
    private final List<Route> routes;

    Fuzz(long seed, List<Route> routes) {
        random = new Random(seed);
        this.routes = routes;
    }

    /** One request; the body is null for none. */
    record Request(
            String method,
            String path,
            Map<String, String> headers,
            @Nullable String body) {
        boolean isApi() {
            return path.startsWith("/api");
        }

        @Override
        public String toString() {
            var sent = body == null ? "" : body.substring(0, Math.min(300, body.length()));
            return method + " " + path + " " + headers + " " + sent;
        }
    }

    Request next() {
        var route = any(routes);
        var method = likely(80) ? route.method() : any(METHODS);
        var body = List.of("GET", "HEAD", "get").contains(method) ? null : body(route);
        return new Request(method, path(route) + query(), headers(route), body);
    }

    private String path(Route route) {
        var values = new HashMap<String, String>();
        route.parameters().forEach(parameter -> values.put(parameter, value(parameter)));
        var path = route.path(values);
        return likely(95) ? path : path + any(List.of(";x", "/", "%2e%2e", ".xhtml", "//", "%ff"));
    }

    private String value(String parameter) {
        if (likely(20)) {
            return encoded(any(VALUES)).replace("+", "%20");
        }
        if (Route.isOrganisation(parameter)) {
            return likely(80) ? "fitt" : "sis";
        }
        return Route.isPlugin(parameter) ? CoursePlugin.ID : new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String query() {
        if (likely(50)) {
            return "";
        }
        var pairs = new ArrayList<String>();
        for (var i = 0; i <= random.nextInt(3); i++) {
            pairs.add(encoded(any(PARAMETERS)) + (likely(95) ? "=" : "") + encoded(any(VALUES)));
        }
        return "?" + String.join("&", pairs);
    }

    private Map<String, String> headers(Route route) {
        var headers = new LinkedHashMap<String, String>();
        if (likely(90)) {
            headers.put("Sec-Fetch-Site", "same-origin");
            headers.put("Content-Type", route.isApi() ? "application/json" : "application/x-www-form-urlencoded");
        }
        for (var name : HEADERS.keySet().stream().sorted().toList()) {
            if (likely(8)) {
                headers.put(name, any(HEADERS.get(name)));
            }
        }
        return headers;
    }

    private String body(Route route) {
        return route.isApi() ? json(route) : form();
    }

    private String json(Route route) {
        var body = route.body() == null || route.body().isEmpty() ? "{\"x\": 1}" : route.body();
        return switch (random.nextInt(8)) {
            case 0 -> body;
            case 1 -> body.substring(0, random.nextInt(body.length() + 1));
            case 2 -> "[".repeat(1 + random.nextInt(3000));
            case 3 -> "{\"a\":".repeat(1 + random.nextInt(3000)) + "1";
            case 4 -> any(VALUES);
            case 5 -> body.replaceAll("\"[^\"]*\"(?=[,}])", "\"" + escaped(any(VALUES)) + "\"");
            case 6 ->
                body.replaceAll(
                        ":\\s*(\"[^\"]*\"|[^,}\\[{]+)", ": " + any(List.of("null", "1e999", "[]", "{}", "-0", "true")));
            default -> body.replaceFirst("}$", ", \"" + escaped(any(VALUES)) + "\": [null]}");
        };
    }

    private String form() {
        var fields = new ArrayList<String>();
        fields.add("jakarta.faces.ViewState=" + (likely(50) ? "stateless" : encoded(any(VALUES))));
        for (var i = 0; i < random.nextInt(5); i++) {
            var name = likely(50)
                    ? any(List.of("signIn", "signIn:email", "signIn:password", "signIn:enter", "answer:send", "kept.x"))
                    : any(PARAMETERS);
            fields.add(encoded(name) + "=" + encoded(any(VALUES)));
        }
        return String.join("&", fields);
    }

    /** As it may stand in a string of JSON and in a replacement; half of a pair stays what it is. */
    private static String escaped(String value) {
        var text = new StringBuilder();
        value.chars()
                .forEach(c -> text.append(
                        c < ' ' || c == '"' || c == '\\' || c == '$'
                                ? String.format(Locale.ROOT, "\\\\u%04x", c)
                                : String.valueOf((char) c)));
        return text.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private boolean likely(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
