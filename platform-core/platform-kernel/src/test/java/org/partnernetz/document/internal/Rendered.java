// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a document as a reader sees it: dark and white points. */
final class Rendered {

    private static final int DPI = 100;
    private static final int DARK = 140;
    private static final int BLUE = 0xff;

    private final BufferedImage page;

    private Rendered(BufferedImage page) {
        this.page = page;
    }

    static Rendered of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new Rendered(new PDFRenderer(document).renderImageWithDPI(0, DPI));
        }
    }

    boolean isDark(int x, int y) {
        return (page.getRGB(x, y) & BLUE) < DARK;
    }

    /** The dark points between two heights, from the first column that has one to the last. */
    Ink ink(int top, int bottom) {
        var left = page.getWidth();
        var right = -1;
        var count = 0;
        for (var x = 0; x < page.getWidth(); x++) {
            for (var y = top; y < bottom; y++) {
                if (isDark(x, y)) {
                    left = Math.min(left, x);
                    right = x;
                    count++;
                }
            }
        }
        return new Ink(left, right, count);
    }

    int width() {
        return page.getWidth();
    }

    int height() {
        return page.getHeight();
    }

    /** Where the ink is, and how much. */
    record Ink(int left, int right, int count) {}

    /** The picture of the ink between two heights, moved to its own left edge: equal for equal glyphs. */
    String shape(int top, int bottom) {
        var ink = ink(top, bottom);
        var shape = new StringBuilder();
        for (var y = top; y < bottom; y++) {
            for (var x = ink.left(); x <= ink.right(); x++) {
                shape.append(isDark(x, y) ? '#' : ' ');
            }
            shape.append('\n');
        }
        return shape.toString();
    }
}
