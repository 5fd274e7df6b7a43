// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.partnernetz.form.FileKind;
import org.partnernetz.form.Upload;
import org.partnernetz.picture.JpegFacts;
import org.partnernetz.picture.PictureFile;
import org.partnernetz.picture.UnreadPicture;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.profile.Profiles;

/**
 * Makes a square of a photograph. What it makes was drawn anew: nothing of the file but its points is in it, so neither
 * places nor names nor programs.
 */
final class SquarePicture {
    static final String FIELD = "picture";

    private static final int SIDE = Profiles.PICTURE_SIDE;
    private static final float QUALITY = 0.85f;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private SquarePicture() {}

    /**
     * @throws InvalidException {@code picture}: {@code picture-unreadable}, {@code picture-too-large} or
     *     {@code picture-busy}
     */
    static Upload of(Upload file) {
        var bytes = file.bytes();
        var kind = file.kind().filter(one -> one == FileKind.JPEG || one == FileKind.PNG);
        if (kind.isEmpty()) {
            throw wrong("unreadable");
        }
        var turn = kind.get() == FileKind.JPEG ? JpegFacts.orientation(bytes) : 1;
        return Upload.of("picture.jpg", jpeg(new Turned(turn).of(drawn(read(bytes)))));
    }

    private static BufferedImage read(byte[] bytes) {
        try {
            return new PictureFile(bytes, FORMATS).middle(SIDE);
        } catch (UnreadPicture unread) {
            throw wrong(
                    switch (unread.why()) {
                        case UNREADABLE -> "unreadable";
                        case TOO_LARGE -> "too-large";
                        case BUSY -> "busy";
                    });
        }
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

    private static InvalidException wrong(String why) {
        return InvalidException.of(FIELD, "picture-" + why);
    }
}
