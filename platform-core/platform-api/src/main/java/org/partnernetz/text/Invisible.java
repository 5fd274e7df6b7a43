// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

/**
 * Classifies invisible characters. Unassigned characters count as visible, because a newer version of Unicode may
 * assign them.
 */
final class Invisible {
    /** By definition, the last two code points of each plane are not characters. */
    private static final int NONE = 0xfffe;

    private Invisible() {}

    /**
     * Control characters except line breaks and tabs, unpaired surrogates, and code points that will never be
     * characters.
     */
    static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> (character & NONE) == NONE || within(character, 0xfdd0, 0xfdef) || character == 0xfeff;
        };
    }

    /**
     * Characters that override the writing direction of what follows, so that a text reads differently from what it
     * says.
     */
    static boolean isTurn(int character) {
        return within(character, 0x202a, 0x202e) || within(character, 0x2066, 0x206f);
    }

    /**
     * Characters without width. Direction marks (LRM, RLM, ALM) are not among them, because neutral characters need
     * them.
     */
    static boolean isWithoutWidth(int character) {
        return Character.getType(character) == Character.PRIVATE_USE
                || within(character, 0x200b, 0x200d)
                || within(character, 0x2060, 0x2064)
                || within(character, 0xfff9, 0xfffb)
                || within(character, 0xe0000, 0xe007f)
                || within(character, 0x180b, 0x180f)
                || isFiller(character)
                || character == 0xad;
    }

    /** Says whether a reader sees the character if it stands alone. */
    static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> !isFiller(character) && character != 0x2800;
        };
    }

    /** Characters that Unicode classifies as letters although they show nothing. */
    private static boolean isFiller(int character) {
        return within(character, 0x115f, 0x1160)
                || within(character, 0x17b4, 0x17b5)
                || character == 0x3164
                || character == 0xffa0;
    }

    private static boolean within(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
