// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

/** Words by key in one language: the platform's, or a plugin's. */
public interface Sentences {

    boolean containsKey(Object key);

    /** A sentence with values in it, in the manner of {@link java.text.MessageFormat}. */
    String say(String key, Object... values);

    /** The sentence from here, or from others where there is none here. */
    default String sayOr(Sentences others, String key, Object... values) {
        return containsKey(key) ? say(key, values) : others.say(key, values);
    }
}
