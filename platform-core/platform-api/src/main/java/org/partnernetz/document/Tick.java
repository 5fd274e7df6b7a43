// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

/** A tick box as it is printed. */
public enum Tick {
    OPEN('\u2610'),
    DONE('\u2611');

    private final char glyph;

    Tick(char glyph) {
        this.glyph = glyph;
    }

    public static Tick of(boolean done) {
        return done ? DONE : OPEN;
    }

    char glyph() {
        return glyph;
    }
}
