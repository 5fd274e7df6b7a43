// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.load;

import java.nio.charset.StandardCharsets;

/** A page or an operation, and how to know that its answer is the right one. */
public record Target(String name, Question question, Expected expected) {

    /**
     * What a right answer is like.
     *
     * @param marker text that stands in the body once per item
     * @param atLeast the fewest items of a right body
     * @param atMost the most items of a right body
     */
    public record Expected(int status, String marker, int atLeast, int atMost) {
        private static final int FINE = 200;

        /** A page with so many items. */
        public static Expected items(String marker, int atLeast, int atMost) {
            return new Expected(FINE, marker, atLeast, atMost);
        }
    }

    /** Says what is wrong with an answer, or nothing. */
    String complaint(Answer answer) {
        if (answer.status() != expected.status()) {
            return "status " + answer.status() + " instead of " + expected.status();
        }
        if (question.isAnonymous() && answer.header("set-cookie").contains("JSESSIONID")) {
            return "a session for an anonymous visitor";
        }
        var items = count(answer, expected.marker().getBytes(StandardCharsets.UTF_8));
        return items < expected.atLeast() || items > expected.atMost()
                ? items + " items instead of " + expected.atLeast() + " to " + expected.atMost()
                : "";
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
