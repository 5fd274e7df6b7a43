// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.partnernetz.member.host.SecondFactors.Picture;

/**
 * Draws a text as squares that telephones read, for an {@code svg} of a page: nothing is loaded, and nothing is kept.
 */
final class QrCode {
    private static final int MARGIN = 4;

    static Picture of(String text) {
        try {
            return of(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static Picture of(ByteMatrix squares) {
        var path = IntStream.range(0, squares.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, squares.getWidth())
                        .filter(x -> squares.get(x, y) == 1)
                        .mapToObj(x -> "M" + (x + MARGIN) + " " + (y + MARGIN) + "h1v1h-1z"))
                .collect(Collectors.joining());
        return new Picture(squares.getWidth() + 2 * MARGIN, path);
    }

    private QrCode() {}
}
