// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.load;

import java.nio.charset.StandardCharsets;

/**
 * A page to be requested and how to know that it is the right one.
 *
 * @param marker text that stands in the body once per item
 * @param atLeast the fewest items of a right body
 * @param atMost the most items of a right body
 */
public record Target(String name, String path, String marker, int atLeast, int atMost) {

    /** Says what is wrong with an answer, or nothing. */
    String complaint(Answer answer) {
        if (answer.status() != 200) {
            return "status " + answer.status();
        }
        if (answer.header("set-cookie").contains("JSESSIONID")) {
            return "a session for an anonymous visitor";
        }
        var items = count(answer, marker.getBytes(StandardCharsets.UTF_8));
        return items < atLeast || items > atMost ? items + " items instead of " + atLeast + " to " + atMost : "";
    }

    private static int count(Answer answer, byte[] wanted) {
        var body = answer.buffer();
        var found = 0;
        for (var at = answer.from(); at <= answer.to() - wanted.length; at++) {
            if (body[at] == wanted[0] && matches(body, at, wanted)) {
                found++;
                at += wanted.length - 1;
            }
        }
        return found;
    }

    private static boolean matches(byte[] body, int at, byte[] wanted) {
        for (var i = 1; i < wanted.length; i++) {
            if (body[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
