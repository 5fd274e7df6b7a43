// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.partnernetz.text.Numbers;
import org.partnernetz.web.look.Sentences;

/**
 * A plugin's own messages in its pages: {@code #{text['key']}} or {@code #{text.say('key', 3)}}. Numbers and days are
 * formatted for the reader's language.
 */
public final class PluginText extends AbstractMap<String, String> implements Sentences {
    private final Map<String, String> words;
    private final Locale locale;

    PluginText(Map<String, String> words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    @Override
    public String get(Object key) {
        var word = words.get(key);
        return word == null ? "???" + key + "???" : word;
    }

    @Override
    public String say(String key, Object... values) {
        return Numbers.said(
                new MessageFormat(get(key), locale),
                Sentences.isolated(Arrays.stream(values).map(this::written).toArray()));
    }

    private Object written(Object value) {
        var pattern = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "d MMM yyyy" : "dd.MM.yyyy";
        return value instanceof LocalDate day
                ? DateTimeFormatter.ofPattern(pattern, locale).format(day)
                : value;
    }

    @Override
    public boolean containsKey(Object key) {
        return words.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return words.entrySet();
    }
}
