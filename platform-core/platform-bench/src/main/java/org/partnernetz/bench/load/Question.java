// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * A request, and who sends it.
 *
 * @param heads the lines of the head that say who asks, one entry for each connection and then from the beginning
 *     again: requests of one session wait for each other
 * @param body made anew for each request, for the number of the connection; null: there is none
 */
public record Question(
        String method,
        String path,
        List<String> heads,
        @Nullable IntFunction<String> body) {
    private static final String LINE = "\r\n";
    private static final String VISITOR = "Accept: text/html" + LINE + "Accept-Language: de" + LINE;

    /** What a visitor without cookies asks for. */
    public static Question visitor(String path) {
        return new Question("GET", path, List.of(VISITOR), null);
    }

    /**
     * What somebody asks for who is signed in.
     *
     * @param cookies of one session for each connection
     */
    public static Question member(String path, List<String> cookies) {
        return new Question("GET", path, browsers(cookies), null);
    }

    /** A form as a browser sends it; it is made for the number of the connection. */
    public static Question form(String path, List<String> cookies, IntFunction<String> fields) {
        var heads = browsers(cookies).stream()
                .map(head -> head + "Sec-Fetch-Site: same-origin" + LINE
                        + "Content-Type: application/x-www-form-urlencoded" + LINE)
                .toList();
        return new Question("POST", path, heads, fields);
    }

    /** What a program asks for. */
    public static Question program(String path, String token) {
        return new Question("GET", path, List.of(program(token)), null);
    }

    /** What a program sends. */
    public static Question program(String path, String token, IntFunction<String> json) {
        return new Question("POST", path, List.of(program(token) + "Content-Type: application/json" + LINE), json);
    }

    private static List<String> browsers(List<String> cookies) {
        return cookies.stream()
                .map(cookie -> VISITOR + "Cookie: " + cookie + LINE)
                .toList();
    }

    private static String program(String token) {
        return "Authorization: Bearer " + token + LINE;
    }

    /** Whether nobody in particular asks. */
    boolean isAnonymous() {
        return heads.contains(VISITOR);
    }

    /** Whether each request is another one. */
    boolean changes() {
        return body != null;
    }

    byte[] bytes(String host, int connection) {
        var content = body == null ? new byte[0] : body.apply(connection).getBytes(StandardCharsets.UTF_8);
        var length = body == null ? "" : "Content-Length: " + content.length + LINE;
        var head = method + " " + path + " HTTP/1.1" + LINE + "Host: " + host + LINE
                + heads.get(connection % heads.size()) + length + LINE;
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }
}
