// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Codes that people read out and type: for cases, papers, and whoever is not to be known by name. They say nothing of
 * what they stand for. Five random bits, nearly, lie in each sign.
 */
public final class Codes {
    /** Without I, O, 0 and 1, which are taken for each other, and without vowels, so that no code is a word. */
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRIES = 20;

    private Codes() {}

    /** A new code. Where it proves something, for example that a paper is the one it claims, take 16 signs or more. */
    public static String fresh(int length) {
        var code = new StringBuilder(length);
        RANDOM.ints(length, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
        return code.toString();
    }

    /**
     * A new code that is not in use yet. The column needs its {@code unique} all the same.
     *
     * @throws IllegalStateException if there are too many codes for this length
     */
    public static String fresh(int length, Predicate<String> taken) {
        return Stream.generate(() -> fresh(length))
                .limit(TRIES)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Codes of " + length + " signs are used up"));
    }
}
