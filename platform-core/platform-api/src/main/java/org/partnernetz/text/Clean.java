// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes out of a text what a person cannot see but a machine would keep, and nothing that has a meaning: joiners within
 * words and pictures stay, and so do marks of direction and characters that this Java does not know yet. Letters are
 * composed (NFC). The core cleans all that it stores in this way, and so does every plugin.
 */
public final class Clean {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\u000b\\f\\u0085\\u2028\\u2029]");

    private Clean() {}

    /** One line, for names and titles: no control or zero-width characters, single spaces. */
    public static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var kept = kept(SPACE.matcher(text).replaceAll(" "), Clean::isLost);
        return composed(SPACE.matcher(kept).replaceAll(" ").strip());
    }

    /**
     * Lines of text: {@code \n} between them, no other control characters, nothing that turns the writing direction.
     */
    public static String lines(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return composed(withoutTurns(BREAK.matcher(text).replaceAll("\n"))).strip();
    }

    /**
     * Only without what no text has: control characters, halves of characters, what overrides the writing direction.
     * For a part of a text that is neither stripped nor composed.
     */
    public static String withoutTurns(String text) {
        return text.codePoints().anyMatch(Clean::isHostile) ? kept(text, Clean::isHostile) : text;
    }

    /** Whether a reader sees anything: not only spaces, fillers and marks without a letter. */
    public static boolean shows(String text) {
        return text.codePoints().anyMatch(Invisible::isSeen);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isHostile(int character) {
        return Invisible.isControl(character) || Invisible.isTurn(character);
    }

    private static boolean isLost(int character) {
        return isHostile(character) || Invisible.isWithoutWidth(character);
    }

    private static String kept(String text, IntPredicate lost) {
        var characters = text.codePoints().toArray();
        var clean = new StringBuilder(text.length());
        for (var at = 0; at < characters.length; at++) {
            if (!lost.test(characters[at]) || Joined.holds(characters, at)) {
                clean.appendCodePoint(characters[at]);
            }
        }
        return clean.toString();
    }
}
