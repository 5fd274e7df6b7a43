// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text;

/** What nobody sees, by kind. Characters that are not assigned yet belong to none: a newer Unicode may show them. */
final class Invisible {
    /** Each plane ends with two characters that are none, by definition. */
    private static final int NONE = 0xfffe;

    private Invisible() {}

    /**
     * Control characters but those between lines and tabs, halves of characters, and code points that are never to be a
     * character.
     */
    static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> (character & NONE) == NONE || within(character, 0xfdd0, 0xfdef) || character == 0xfeff;
        };
    }

    /** Overrides the direction of writing for what follows, so that a text reads otherwise than it is. */
    static boolean isTurn(int character) {
        return within(character, 0x202a, 0x202e) || within(character, 0x2066, 0x206f);
    }

    /** Has no width in a line. Marks of direction (LRM, RLM, ALM) are none of these: neutral signs need them. */
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

    /** Whether a reader sees it where nothing else is. */
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

    /** Letters by their class that show nothing. */
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
