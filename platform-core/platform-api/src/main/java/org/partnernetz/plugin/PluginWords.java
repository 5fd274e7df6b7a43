// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A plugin's own messages for its Java code; in its pages they are {@code #{text['key']}}. A plugin takes it by
 * {@code @Reference} and gets its own: the keys of plugins and of the core cannot meet.
 */
@ProviderType
public interface PluginWords {

    /**
     * The message in the language, else in German, with values in the manner of {@link java.text.MessageFormat}; the
     * key in question marks where there is none.
     */
    String say(Locale locale, String key, Object... values);
}
