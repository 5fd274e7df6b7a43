// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.text.Numbers;

/**
 * The messages of the pages in one language, by key: {@code #{t['forum.title']}} or {@code #{t.say('forum.answers',
 * 3)}}.
 *
 * <p>German is the base. A plain resource bundle would fall back to the language of the server; this class falls back
 * to German.
 */
public final class Words extends AbstractMap<String, String> implements Sentences {

    /** The bundles: what every screen shares, and the screens. */
    private static final List<String> BUNDLES = List.of("messages", "pages");

    private static final Words GERMAN = new Words(Locale.GERMAN, load("", Map.of()));
    private static final Words ENGLISH = new Words(Locale.ENGLISH, load("_en", GERMAN.words));

    private static final Pattern FORMATTED = Pattern.compile("\\{\\d+,");

    private static final Pattern BETWEEN_KEYS = Pattern.compile("[, ]+");

    private final Locale locale;
    private final Map<String, String> words;
    private final Map<String, DateTimeFormatter> forms = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    /** Returns the English messages for English, and the German ones for any other language. */
    public static Words of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : GERMAN;
    }

    @Override
    public String get(Object key) {
        var word = words.get(key);
        return word == null ? "???" + key + "???" : word;
    }

    @Override
    public String say(String key, Object... values) {
        var sentence = get(key);
        var isolated = Sentences.isolated(values);
        return isPlain(sentence, isolated) ? filled(sentence, isolated) : formatted(sentence, isolated);
    }

    /** A format is taken apart once, but one at work serves nobody else. */
    private String formatted(String sentence, Object... values) {
        var format = formats.computeIfAbsent(sentence, pattern -> new MessageFormat(pattern, locale));
        return Numbers.said((MessageFormat) format.clone(), values);
    }

    /** Translates keys of one kind, separated by commas or spaces; a key without message stays as it is. */
    public String listed(String prefix, String keys) {
        return BETWEEN_KEYS.splitAsStream(keys).allMatch(key -> containsKey(prefix + key))
                ? BETWEEN_KEYS.splitAsStream(keys).map(key -> get(prefix + key)).collect(Collectors.joining(", "))
                : keys;
    }

    /** Returns a pattern for points in time, parsed once. */
    DateTimeFormatter form(String key) {
        return forms.computeIfAbsent(key, name -> DateTimeFormatter.ofPattern(get(name), locale));
    }

    /** Texts in simple places need no format, and most sentences are of this kind. */
    private static boolean isPlain(String sentence, Object... values) {
        return sentence.indexOf('\'') < 0
                && !FORMATTED.matcher(sentence).find()
                && Stream.of(values).allMatch(String.class::isInstance);
    }

    private static String filled(String sentence, Object... values) {
        var filled = new StringBuilder();
        var at = 0;
        for (var open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            var close = sentence.indexOf('}', open);
            var place = Integer.parseInt(sentence, open + 1, close, 10);
            filled.append(sentence, at, open);
            filled.append(place < values.length ? values[place] : sentence.substring(open, close + 1));
            at = close + 1;
        }
        return filled.append(sentence, at, sentence.length()).toString();
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
