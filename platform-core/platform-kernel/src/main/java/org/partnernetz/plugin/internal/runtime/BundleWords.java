// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.text.MessageFormat;
import java.util.Locale;

import org.partnernetz.plugin.PluginWords;
import org.partnernetz.text.Numbers;

/** The messages of one bundle. */
record BundleWords(BundleRuntime runtime) implements PluginWords {

    @Override
    public String say(Locale locale, String key, Object... values) {
        var message = runtime.words(locale).get(key);
        return message == null ? "???" + key + "???" : Numbers.said(new MessageFormat(message, locale), values);
    }
}
