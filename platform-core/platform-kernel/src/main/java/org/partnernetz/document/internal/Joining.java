// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.util.HashMap;
import java.util.Map;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters by the forms that Unicode has for them, in the order in which they are read.
 *
 * <p>ICU's own shaping knows the letters of Arabic only; this knows those of Persian, Dari, Urdu and Kurdish as well,
 * from the decompositions of the forms. The printer asks a font for one code point after another, so what has no form
 * in Unicode, as some letters of Pashto and Sindhi, cannot be joined: {@link #isJoinable} tells.
 */
final class Joining {

    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;

    /** Kurdish letters without forms: the letter that is drawn alike, and its small v as a mark. */
    private static final Map<Integer, String> ALIKE = Map.of(0x06CE, "\u06CC\u065A", 0x06B5, "\u0644\u065A");

    private static final Map<Place, String> FORMS = forms();

    /** A letter, or two that are drawn as one, at a place in a word: the type of decomposition that its form has. */
    private record Place(String letters, int type) {}

    private final int[] letters;

    private Joining(String text) {
        letters = text.codePoints().toArray();
    }

    /** Puts the form of its place for each letter; everything else stays. */
    static String join(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> plain.append(ALIKE.getOrDefault(letter, Character.toString(letter))));
        return new Joining(plain.toString()).joined();
    }

    /** Whether the letter is drawn as its neighbours want it. */
    static boolean isJoinable(int letter) {
        return type(letter) != JoiningType.DUAL_JOINING
                || !UCharacter.UnicodeBlock.ARABIC.equals(UCharacter.UnicodeBlock.of(letter))
                || ALIKE.containsKey(letter)
                || FORMS.containsKey(new Place(Character.toString(letter), DecompositionType.FINAL));
    }

    private String joined() {
        var joined = new StringBuilder(letters.length);
        for (var i = 0; i < letters.length; i++) {
            var pair = i + 1 < letters.length ? form(i, i + 1) : null;
            if (pair == null) {
                var form = form(i, i);
                joined.append(form == null ? Character.toString(letters[i]) : form);
            } else {
                joined.append(pair);
                i++;
            }
        }
        return joined.toString();
    }

    /** The form of these letters where they stand; isolated ones stay what they are, but for lam and alef. */
    private @Nullable String form(int from, int to) {
        var before = neighbour(from, -1);
        var after = neighbour(to, 1);
        var joinsBefore = takesFromBefore(letters[from])
                && (before == JoiningType.DUAL_JOINING || before == JoiningType.JOIN_CAUSING);
        var joinsAfter = type(letters[to]) == JoiningType.DUAL_JOINING
                && (after == JoiningType.DUAL_JOINING
                        || after == JoiningType.RIGHT_JOINING
                        || after == JoiningType.JOIN_CAUSING);
        return FORMS.get(new Place(new String(letters, from, to + 1 - from), place(joinsBefore, joinsAfter)));
    }

    private static int place(boolean joinsBefore, boolean joinsAfter) {
        if (joinsBefore) {
            return joinsAfter ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return joinsAfter ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    /** How the next letter in that direction joins; marks between them do not count. */
    private int neighbour(int index, int step) {
        for (var i = index + step; i >= 0 && i < letters.length; i += step) {
            if (type(letters[i]) != JoiningType.TRANSPARENT) {
                return type(letters[i]);
            }
        }
        return JoiningType.NON_JOINING;
    }

    private static boolean takesFromBefore(int letter) {
        return type(letter) == JoiningType.DUAL_JOINING || type(letter) == JoiningType.RIGHT_JOINING;
    }

    private static int type(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    private static Map<Place, String> forms() {
        var forms = new HashMap<Place, String>();
        var decompositions = Normalizer2.getNFKDInstance();
        for (var form = FIRST_FORM; form <= LAST_FORM; form++) {
            var letters = decompositions.getRawDecomposition(form);
            var type = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
            if (letters != null
                    && (isLamAlef(letters) || letters.length() == 1 && type != DecompositionType.ISOLATED)) {
                forms.putIfAbsent(new Place(letters, type), Character.toString(form));
            }
        }
        // Kurdish E is a heh that never joins to what follows
        forms.put(new Place("\u06D5", DecompositionType.FINAL), "\uFEEA");
        return forms;
    }

    private static boolean isLamAlef(String letters) {
        return letters.matches("\u0644[\u0622\u0623\u0625\u0627]");
    }
}
