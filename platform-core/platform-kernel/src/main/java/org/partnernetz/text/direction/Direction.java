// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.text.direction;

import java.util.Optional;

/** The direction in which a text is read. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The value of the attribute {@code dir}. */
    public String code() {
        return code;
    }

    /** The direction of the first letter that has one, as {@code dir="auto"} finds it; digits and symbols have none. */
    public static Optional<Direction> of(String text) {
        return text.codePoints()
                .mapToObj(Direction::ofSign)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Direction> ofSign(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }
}
