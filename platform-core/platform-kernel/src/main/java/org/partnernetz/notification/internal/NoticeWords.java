// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What notices of the core and their mails say, in the languages in which the platform writes. */
final class NoticeWords {
    private static final String NAME = "org.partnernetz.notification.internal.notices";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private NoticeWords() {}

    static String say(String key, Locale locale, Object... values) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(values);
    }

    /** The sentence of a kind of the core; empty if it has none. */
    static Optional<String> ofKind(String kind, Locale locale, List<String> texts) {
        var key = "notice." + kind;
        return bundle(locale).containsKey(key) ? Optional.of(say(key, locale, texts.toArray())) : Optional.empty();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(NAME, locale, NoticeWords.class.getClassLoader(), NO_FALLBACK);
    }
}
