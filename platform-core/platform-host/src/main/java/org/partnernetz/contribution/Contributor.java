// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.util.Locale;
import java.util.Map;

/**
 * A running plugin as plain texts: nothing of its own classes is kept.
 *
 * @param plugin its id
 * @param generation different for each start within this server
 * @param german its messages by key, English ones are {@code english}, German where the plugin lacks one
 */
public record Contributor(String plugin, long generation, Map<String, String> german, Map<String, String> english) {

    /** The plugin's message, or the key itself where it has none. */
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
