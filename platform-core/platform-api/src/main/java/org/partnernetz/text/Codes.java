// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Codes that people read out and type: for cases, for papers, and for people whose names must not be shown. A code
 * reveals nothing about what it stands for. Each character carries nearly five random bits.
 */
public final class Codes {
    /** Leaves out I, O, 0 and 1, which people confuse, and the vowels, so that no code is a word. */
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRIES = 20;

    private Codes() {}

    /**
     * Makes a new code. If it has to prove something, for example that a paper is genuine, use at least 16 characters.
     */
    public static String fresh(int length) {
        var code = new StringBuilder(length);
        RANDOM.ints(length, 0, SIGNS.length()).forEach(at -> code.append(SIGNS.charAt(at)));
        return code.toString();
    }

    /**
     * Makes a new code that is not in use yet. The column still needs a {@code unique} constraint.
     *
     * @throws IllegalStateException if too many codes of this length are in use
     */
    public static String fresh(int length, Predicate<String> taken) {
        return Stream.generate(() -> fresh(length))
                .limit(TRIES)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Codes of " + length + " signs are used up"));
    }
}
