// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.partnernetz.form.FileKind;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.profile.Profiles;

/**
 * Makes a square of a photograph. What it makes was drawn anew: nothing of the file but its points is in it, so neither
 * places nor names nor programs. One at a time, so that large ones do not fill the memory together.
 */
final class SquarePicture {
    static final String FIELD = "picture";

    /** More than telephones take; beyond, a small file could stand for more points than fit into the memory. */
    static final long POINTS_MAX = 24_000_000;

    private static final int SIDE = Profiles.PICTURE_SIDE;
    private static final int SIDE_MAX = 30_000;
    private static final float QUALITY = 0.85f;
    private static final Object TURN = new Object();

    private SquarePicture() {}

    /** @throws InvalidException {@code picture}: {@code picture-unreadable} or {@code picture-too-large} */
    static Upload of(Upload file) {
        var bytes = file.bytes();
        var kind = file.kind().filter(one -> one == FileKind.JPEG || one == FileKind.PNG);
        if (kind.isEmpty() || kind.get() == FileKind.JPEG && JpegFacts.isRepetitive(bytes)) {
            throw unreadable();
        }
        var turn = kind.get() == FileKind.JPEG ? JpegFacts.orientation(bytes) : 1;
        synchronized (TURN) {
            return Upload.of("picture.jpg", jpeg(new Turned(turn).of(drawn(read(bytes, kind.get())))));
        }
    }

    private static BufferedImage read(byte[] bytes, FileKind kind) {
        var readers = ImageIO.getImageReadersByMIMEType(kind.type());
        if (!readers.hasNext()) {
            throw unreadable();
        }
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return read(reader);
        } catch (IOException | RuntimeException e) {
            throw e instanceof InvalidException known ? known : unreadable();
        } finally {
            reader.dispose();
        }
    }

    /** Of large pictures it takes one point of many. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > POINTS_MAX || Math.max(width, height) > SIDE_MAX) {
            throw InvalidException.of(FIELD, "picture-too-large");
        }
        var step = Math.max(1, Math.min(width, height) / (2 * SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** The middle, on white where it is transparent. */
    private static BufferedImage drawn(BufferedImage read) {
        var side = Math.min(read.getWidth(), read.getHeight());
        var left = (read.getWidth() - side) / 2;
        var top = (read.getHeight() - side) / 2;
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = square.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(read, 0, 0, SIDE, SIDE, left, top, left + side, top + side, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return square;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static InvalidException unreadable() {
        return InvalidException.of(FIELD, "picture-unreadable");
    }
}
