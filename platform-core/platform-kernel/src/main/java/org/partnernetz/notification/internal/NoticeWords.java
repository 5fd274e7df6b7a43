// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

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
        return kind.equals(Kinds.MEMBERSHIP_CHANGED)
                ? sentence(kind + '.' + texts.get(1), locale, List.of(texts.get(0), change(texts, locale)))
                : sentence(kind, locale, texts);
    }

    private static Optional<String> sentence(String kind, Locale locale, List<String> texts) {
        var key = "notice." + kind;
        return bundle(locale).containsKey(key) ? Optional.of(say(key, locale, texts.toArray())) : Optional.empty();
    }

    /** Roles and days as people read them. */
    private static String change(List<String> texts, Locale locale) {
        var how = texts.get(2);
        return switch (texts.get(1)) {
            case "roles" ->
                Arrays.stream(how.split(", "))
                        .map(role -> say("role." + role, locale))
                        .collect(Collectors.joining(", "));
            case "last-day" ->
                DateTimeFormatter.ofPattern(say("day", locale), locale).format(LocalDate.parse(how));
            default -> how;
        };
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(NAME, locale, NoticeWords.class.getClassLoader(), NO_FALLBACK);
    }
}
