// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.partnernetz.text.Numbers;

/**
 * The platform's messages in one language, by which journeys find what they press. They are read from the platform's
 * messages on the class path of the running tests, since plugins do not compile against the pages.
 */
public final class Wording {
    private static final List<String> BUNDLES = List.of("messages", "pages");

    private final Locale locale;
    private final Properties words = new Properties();

    private Wording(Locale locale) {
        this.locale = locale;
        var ending = locale.getLanguage().equals("en") ? "_en.properties" : ".properties";
        BUNDLES.forEach(bundle -> load("/" + bundle + ending));
    }

    /** Returns the English messages for English, and the German ones for any other language. */
    public static Wording of(Locale locale) {
        return new Wording(locale);
    }

    public String get(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new AssertionError("the platform has no words for " + key);
        }
        return word;
    }

    /** Returns a message with values. */
    public String say(String key, Object... values) {
        return Numbers.said(new MessageFormat(get(key), locale), values);
    }

    public Locale locale() {
        return locale;
    }

    private void load(String name) {
        try (var in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " of the platform is not on the class path");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
