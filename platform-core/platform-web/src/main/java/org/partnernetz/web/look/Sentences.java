// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.text.Bidi;
import java.util.stream.Stream;

/** Messages by key in one language: the platform's or a plugin's. */
public interface Sentences {
    /** Invisible characters around a value with a writing direction of its own. */
    String ISOLATE = "\u2068";

    String ISOLATE_END = "\u2069";

    boolean containsKey(Object key);

    /** Returns a message with values, as by {@link java.text.MessageFormat}. */
    String say(String key, Object... values);

    /** Returns the message from here, or from others if there is none here. */
    default String sayOr(Sentences others, String key, Object... values) {
        return containsKey(key) ? say(key, values) : others.say(key, values);
    }

    /** Isolates values, so that punctuation around a right-to-left title stays in its place. */
    static Object[] isolated(Object... values) {
        return Stream.of(values).map(Sentences::apart).toArray();
    }

    private static Object apart(Object value) {
        return value instanceof String text && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? ISOLATE + text + ISOLATE_END
                : value;
    }
}
