// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;

/**
 * Estimates how many guesses a password takes for somebody who first tries what people like to choose: 100,000 leaked
 * passwords, German and English words and names, rows of keys, dates, repetitions, and all of these followed by digits.
 */
@ApplicationScoped
public class PasswordStrength {
    /** A billion guesses. */
    private static final double BITS_MIN = 30;

    /** Whatever stands behind makes a password no weaker, and the estimate slow. */
    private static final int LOOKED_AT = 40;

    private static final String GERMAN = "/passwords/german.txt";

    private static final List<Dictionary> WORDS = words();

    private static List<Dictionary> words() {
        var words = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        words.add(new Dictionary("german", german(), false));
        return words;
    }

    private static Map<String, Integer> german() {
        var stream = PasswordStrength.class.getResourceAsStream(GERMAN);
        if (stream == null) {
            throw new IllegalStateException(GERMAN + " is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return ranked(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> ranked(Collection<String> list) {
        var ranks = new HashMap<String, Integer>();
        list.forEach(word -> ranks.putIfAbsent(word.toLowerCase(Locale.ROOT), ranks.size() + 1));
        return ranks;
    }

    boolean isGuessable(String password) {
        return isGuessable(password, WORDS);
    }

    /** @param own what everybody knows of the person */
    boolean isGuessable(String password, Collection<String> own) {
        var all = new ArrayList<>(WORDS);
        all.add(new Dictionary("own", ranked(own), true));
        return isGuessable(password, all);
    }

    private static boolean isGuessable(String password, List<Dictionary> words) {
        var configuration = new ConfigurationBuilder().setDictionaries(words).createConfiguration();
        var looked = password.length() > LOOKED_AT ? password.substring(0, LOOKED_AT) : password;
        return new Nbvcxz(configuration).estimate(looked).getEntropy() < BITS_MIN;
    }
}
