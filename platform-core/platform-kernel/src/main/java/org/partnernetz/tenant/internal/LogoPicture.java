// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import static org.partnernetz.tenant.Organisations.LOGO_BYTES_MAX;
import static org.partnernetz.tenant.Organisations.LOGO_HEIGHT;
import static org.partnernetz.tenant.Organisations.LOGO_WIDTH;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.ImageIO;

import org.partnernetz.picture.PictureFile;
import org.partnernetz.picture.UnreadPicture;
import org.partnernetz.problem.InvalidException;

/** A logo, painted anew: whatever else a file held, only its picture stays. */
record LogoPicture(byte[] png) {
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
    private static final int FINGERPRINT = 16;

    /** @throws InvalidException if the bytes are no picture of a format that we read, or too large a one */
    static LogoPicture of(byte[] file) {
        new InvalidException.Check()
                .that(file.length > 0, "logo", "required")
                .that(file.length <= LOGO_BYTES_MAX, "logo", "picture-size")
                .orThrow();
        return new LogoPicture(written(fitting(read(file))));
    }

    private static BufferedImage read(byte[] file) {
        try {
            return new PictureFile(file, FORMATS).whole(LOGO_WIDTH, LOGO_HEIGHT);
        } catch (UnreadPicture unread) {
            throw InvalidException.of(
                    "logo",
                    switch (unread.why()) {
                        case UNREADABLE -> "picture";
                        case TOO_LARGE -> "picture-size";
                        case BUSY -> "picture-busy";
                    });
        }
    }

    private static BufferedImage fitting(BufferedImage picture) {
        var scale = Math.min(
                1, Math.min((double) LOGO_WIDTH / picture.getWidth(), (double) LOGO_HEIGHT / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var fitting = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = fitting.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return fitting;
    }

    private static byte[] written(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(png);
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String base64() {
        return Base64.getEncoder().encodeToString(png);
    }

    static byte[] fromBase64(String text) {
        return Base64.getMimeDecoder().decode(text);
    }
}
