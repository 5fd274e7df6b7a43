// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds out whether a character without width changes what people read: joiners in scripts whose letters join and in
 * emoji made of several, the tags of a flag, and variants of Mongolian letters. Elsewhere such a character only hides
 * something.
 *
 * @see <a href="https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters">UAX 31, 2.3</a>
 */
final class Joined {
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int BLACK_FLAG = 0x1f3f4;
    private static final int EMOJI_FORM = 0xfe0f;

    /** Cursive scripts and the scripts of India and its neighbours, in which joiners select the form of a letter. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.BALINESE,
            UnicodeScript.JAVANESE,
            UnicodeScript.MEETEI_MAYEK);

    private Joined() {}

    /** Says whether the character without width at this position has a meaning there. */
    static boolean holds(int[] text, int at) {
        var character = text[at];
        if (character == JOINER || character == NON_JOINER) {
            return joins(text, at);
        }
        if (character >= 0xe0020 && character <= 0xe007f) {
            return followsFlag(text, at);
        }
        return character >= 0x180b
                && character <= 0x180f
                && at > 0
                && UnicodeScript.of(text[at - 1]) == UnicodeScript.MONGOLIAN;
    }

    private static boolean joins(int[] text, int at) {
        if (at == 0) {
            return false;
        }
        var script = scriptBefore(text, at);
        if (JOINING.contains(script)) {
            return true;
        }
        return text[at] == JOINER && at + 1 < text.length && isPicture(text[at - 1]) && isPicture(text[at + 1]);
    }

    /** Returns the script of the letter to which the marks before this position belong. */
    private static UnicodeScript scriptBefore(int[] text, int at) {
        var before = at - 1;
        while (before > 0 && UnicodeScript.of(text[before]) == UnicodeScript.INHERITED && !isJoiner(text[before])) {
            before--;
        }
        return UnicodeScript.of(text[before]);
    }

    private static boolean isJoiner(int character) {
        return character == JOINER || character == NON_JOINER;
    }

    /** Decides by the general category, because Java 17 does not know emoji; an unassigned character may be one. */
    private static boolean isPicture(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL, Character.UNASSIGNED -> true;
            default -> character == EMOJI_FORM;
        };
    }

    private static boolean followsFlag(int[] text, int at) {
        var before = at - 1;
        while (before >= 0 && text[before] >= 0xe0020 && text[before] < 0xe007f) {
            before--;
        }
        return before >= 0 && text[before] == BLACK_FLAG;
    }
}
