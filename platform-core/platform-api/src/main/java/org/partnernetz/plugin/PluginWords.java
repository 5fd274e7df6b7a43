// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A plugin's own messages for its Java code; its pages use {@code #{text['key']}}. A plugin takes this service by
 * {@code @Reference} and gets its own instance, so its keys cannot clash with those of other plugins or of the core.
 */
@ProviderType
public interface PluginWords {

    /**
     * Returns the message in the given language, or in German if that language has none, with the values inserted as by
     * {@link java.text.MessageFormat}. If there is no message at all, returns the key in question marks.
     */
    String say(Locale locale, String key, Object... values);
}
