// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Turns a square as the camera was held.
 *
 * @param orientation 1 to 8, as in EXIF
 */
record Turned(int orientation) {
    private static final int[] QUARTERS = {0, 0, 2, 2, 3, 1, 1, 3};
    private static final String MIRRORED = "2457";

    BufferedImage of(BufferedImage square) {
        if (orientation == 1) {
            return square;
        }
        var side = square.getWidth();
        var half = side / 2.0;
        var turn = AffineTransform.getQuadrantRotateInstance(QUARTERS[orientation - 1], half, half);
        if (MIRRORED.indexOf('0' + orientation) >= 0) {
            turn.translate(side, 0);
            turn.scale(-1, 1);
        }
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        try {
            pen.drawImage(square, turn, null);
        } finally {
            pen.dispose();
        }
        return turned;
    }
}
