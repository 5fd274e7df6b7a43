// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Signs that are drawn in another way beside each other. The printer places one sign after another and knows no rules
 * of a font: a Thai tone mark collides with a vowel above the letter or with a tall letter, and letters of Devanagari
 * that become one leave the room of two.
 */
final class Clusters {
    private static final Pattern THAI = Pattern.compile("[\u0e01-\u0e2e][\u0e31\u0e34-\u0e37\u0e4d][\u0e47-\u0e4c]"
            + "|[\u0e1b\u0e1d\u0e1f\u0e2c][\u0e38-\u0e3a]?[\u0e31\u0e34-\u0e37\u0e47-\u0e4d]"
            + "|[\u0e01-\u0e2e][\u0e48-\u0e4c]\u0e33");
    private static final Pattern DEVANAGARI =
            Pattern.compile("[\u0915-\u0939\u0958-\u095f]\u094d[\u0915-\u0939\u0958-\u095f]");

    private Clusters() {}

    /** Those of a text, as they stand there. */
    static Stream<String> of(String text) {
        return Stream.of(THAI, DEVANAGARI)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group);
    }
}
