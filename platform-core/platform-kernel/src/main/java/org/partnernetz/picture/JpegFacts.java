// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What has to be known of a JPEG before it is drawn. Each part is a marker, a length and that many bytes. */
public final class JpegFacts {
    /** Cameras write ten at most. Each one goes over all points again, and takes a few bytes of the file. */
    public static final int SCANS_MAX = 16;

    /** How many points all scans of a file draw together, at most. */
    static final long DRAWN_MAX = 120_000_000;

    private static final int MARK = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final long EXIF = 0x4578_6966_0000L;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int TAG_BYTES = 12;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private JpegFacts() {}

    /** Whether it is drawn over and over again. */
    static boolean isRepetitive(byte[] jpeg, long points) {
        var scans = 0;
        for (var at = 0; at + 1 < jpeg.length; at++) {
            scans += (jpeg[at] & MARK) == MARK && (jpeg[at + 1] & MARK) == SCAN ? 1 : 0;
        }
        return scans > SCANS_MAX || scans * points > DRAWN_MAX;
    }

    /** How the camera was held, 1 to 8; 1 if the file does not say. */
    public static int orientation(byte[] jpeg) {
        try {
            var found = told(ByteBuffer.wrap(jpeg).position(2));
            return found >= UPRIGHT && found <= LAST ? found : UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static int told(ByteBuffer jpeg) {
        while (jpeg.remaining() > Integer.BYTES) {
            var mark = jpeg.getShort() & 0xFFFF;
            var length = (jpeg.getShort() & 0xFFFF) - Short.BYTES;
            if (mark == (MARK << Byte.SIZE | SCAN) || length < 0) {
                return UPRIGHT;
            }
            var part = jpeg.slice(jpeg.position(), length);
            if (mark == (MARK << Byte.SIZE | APP1) && part.remaining() > Long.BYTES && part.getLong(0) >>> 16 == EXIF) {
                return tag(part.slice(Integer.BYTES + Short.BYTES, length - Integer.BYTES - Short.BYTES));
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    /** Looks into the first list of tags. */
    private static int tag(ByteBuffer tiff) {
        if (tiff.getShort(0) == LITTLE_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        var list = tiff.getInt(Integer.BYTES);
        var count = tiff.getShort(list) & 0xFFFF;
        for (var number = 0; number < count; number++) {
            var at = list + Short.BYTES + number * TAG_BYTES;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(at + Long.BYTES) & 0xFFFF;
            }
        }
        return UPRIGHT;
    }
}
