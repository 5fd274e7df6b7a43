// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Removes from a text what people cannot see but machines would keep. What has a meaning stays: joiners within words
 * and emoji, direction marks, and characters that this version of Java does not know yet. Letters are composed (NFC).
 * The core and every plugin clean all text in this way before storing it.
 */
public final class Clean {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\u000b\\f\\u0085\\u2028\\u2029]");

    private Clean() {}

    /** Cleans a single line, such as a name or title: no control or zero-width characters, only single spaces. */
    public static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var kept = kept(SPACE.matcher(text).replaceAll(" "), Clean::isLost);
        return composed(SPACE.matcher(kept).replaceAll(" ").strip());
    }

    /**
     * Cleans a text of several lines: {@code \n} between them, no other control characters, and nothing that overrides
     * the writing direction.
     */
    public static String lines(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return composed(withoutTurns(BREAK.matcher(text).replaceAll("\n"))).strip();
    }

    /**
     * Removes only control characters, unpaired surrogates and direction overrides. Use it for a part of a text, which
     * must not be stripped or composed.
     */
    public static String withoutTurns(String text) {
        return text.codePoints().anyMatch(Clean::isHostile) ? kept(text, Clean::isHostile) : text;
    }

    /** Says whether a text has visible content, and not only spaces, fillers and marks without a letter. */
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
