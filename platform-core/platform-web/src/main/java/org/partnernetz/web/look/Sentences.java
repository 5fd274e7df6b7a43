// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.text.Bidi;
import java.util.stream.Stream;

/** Words by key in one language: the platform's, or a plugin's. */
public interface Sentences {
    /** Around what has a direction of its own within a sentence; nobody sees them. */
    String ISOLATE = "\u2068";

    String ISOLATE_END = "\u2069";

    boolean containsKey(Object key);

    /** A sentence with values in it, in the manner of {@link java.text.MessageFormat}. */
    String say(String key, Object... values);

    /** The sentence from here, or from others where there is none here. */
    default String sayOr(Sentences others, String key, Object... values) {
        return containsKey(key) ? say(key, values) : others.say(key, values);
    }

    /** The values, so that signs around a title from right to left stay where the sentence has them. */
    static Object[] isolated(Object... values) {
        return Stream.of(values).map(Sentences::apart).toArray();
    }

    private static Object apart(Object value) {
        return value instanceof String text && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? ISOLATE + text + ISOLATE_END
                : value;
    }
}
