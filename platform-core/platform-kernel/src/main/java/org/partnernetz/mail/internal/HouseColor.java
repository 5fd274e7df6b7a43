// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An organisation's colour, made darker until white letters on it can be read (WCAG 2.2, contrast of 4.5). Pages leave
 * this to the browser; programs that show mails cannot do it.
 */
final class HouseColor {
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String USUAL = "#1f4e79";
    private static final double ENOUGH = 4.5;
    private static final double DARKER = 0.94;
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    static String readable(String color) {
        if (!COLOR.matcher(color).matches()) {
            return USUAL;
        }
        var parts = IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(color.substring(at, at + 2), 16))
                .toArray();
        while (contrastWithWhite(parts) < ENOUGH) {
            for (var part = 0; part < parts.length; part++) {
                parts[part] = Math.floor(parts[part] * DARKER);
            }
        }
        return String.format(Locale.ROOT, "#%02x%02x%02x", (int) parts[0], (int) parts[1], (int) parts[2]);
    }

    static double contrastWithWhite(double... parts) {
        var luminance = 0.0;
        for (var part = 0; part < parts.length; part++) {
            luminance += WEIGHTS[part] * linear(parts[part] / 255);
        }
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private HouseColor() {}
}
