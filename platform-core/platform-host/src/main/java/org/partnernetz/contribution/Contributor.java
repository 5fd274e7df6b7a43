// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.util.Locale;
import java.util.Map;

/**
 * A running plugin as plain texts, which do not refer to its classes.
 *
 * @param plugin its id
 * @param generation a different number for each start on this server
 * @param german its German messages by key; {@code english} holds the English ones, or the German one if there is no
 *     English one
 */
public record Contributor(String plugin, long generation, Map<String, String> german, Map<String, String> english) {

    /** The plugin's message, or the key itself if there is none. */
    public String say(Locale locale, String key) {
        return words(locale).getOrDefault(key, key);
    }

    /** The name shown to people. */
    public String name(Locale locale) {
        return words(locale).getOrDefault("plugin.name", plugin);
    }

    public Map<String, String> words(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : german;
    }
}
