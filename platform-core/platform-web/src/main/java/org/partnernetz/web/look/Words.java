// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of the pages in one language, by key: {@code #{t['forum.title']}} or {@code #{t.say('forum.answers', 3)}}.
 *
 * <p>German is the base. A plain resource bundle would fall back to the language of the server, this falls back to
 * German.
 */
public final class Words extends AbstractMap<String, String> {

    /** The bundles: what every screen shares, and the screens. */
    private static final List<String> BUNDLES = List.of("messages", "pages");

    private static final Words GERMAN = new Words(Locale.GERMAN, load("", Map.of()));
    private static final Words ENGLISH = new Words(Locale.ENGLISH, load("_en", GERMAN.words));

    private final Locale locale;
    private final Map<String, String> words;

    private Words(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    /** The words of a language: English, or else German. */
    public static Words of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : GERMAN;
    }

    @Override
    public String get(Object key) {
        var word = words.get(key);
        return word == null ? "???" + key + "???" : word;
    }

    /** A sentence with values in it, in the manner of {@link MessageFormat}. */
    public String say(String key, Object... values) {
        return new MessageFormat(get(key), locale).format(values);
    }

    @Override
    public boolean containsKey(Object key) {
        return words.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return words.entrySet();
    }

    public Locale locale() {
        return locale;
    }

    private static Map<String, String> load(String language, Map<String, String> base) {
        var words = new HashMap<>(base);
        BUNDLES.forEach(bundle -> words.putAll(read("/" + bundle + language + ".properties")));
        return Map.copyOf(words);
    }

    private static Map<String, String> read(String name) {
        try (var in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
