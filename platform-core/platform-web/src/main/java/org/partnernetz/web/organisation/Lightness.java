// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

/** How light a colour looks, from 0 to 1: the L of OKLCH, by which the style sheet keeps house colours readable. */
final class Lightness {
    /** The same as {@code --guard-l-max} of the light theme. */
    static final double READABLE_MAX = 0.48;

    private static final int HEX = 16;
    private static final double BYTE_MAX = 255;

    private Lightness() {}

    /** @param color {@code #rrggbb} */
    static double of(String color) {
        var red = linear(color.substring(1, 3));
        var green = linear(color.substring(3, 5));
        var blue = linear(color.substring(5, 7));
        var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    }

    private static double linear(String hex) {
        var value = Integer.parseInt(hex, HEX) / BYTE_MAX;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
