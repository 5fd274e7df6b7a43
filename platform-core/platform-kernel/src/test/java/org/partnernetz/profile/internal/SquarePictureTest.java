// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.form.Upload;
import org.partnernetz.picture.JpegFacts;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.profile.Profiles;

@DisplayName("A picture of a person")
class SquarePictureTest {
    private static final String SECRET = "Saarbruecken, Mainzer Strasse 1";
    private static final int HEAD = 2;

    /** Red above, blue below, and green on the left of both. */
    private static BufferedImage painted(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width / 4, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** The same file with a part behind its first two bytes, as cameras write it. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(26 + SECRET.length()).order(ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 0x4949).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0).putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII));
        var part = ByteBuffer.allocate(10 + tiff.capacity());
        part.putShort((short) 0xFFE1).putShort((short) (part.capacity() - 2));
        part.put("Exif".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0).put(tiff.flip());
        return ByteBuffer.allocate(jpeg.length + part.capacity())
                .put(jpeg, 0, HEAD)
                .put(part.flip())
                .put(jpeg, HEAD, jpeg.length - HEAD)
                .array();
    }

    private static BufferedImage shown(byte[] file) throws IOException {
        var made = SquarePicture.of(Upload.of("Bild.jpg", file));
        assertThat(made.type()).isEqualTo("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(made.bytes()));
    }

    /** R, G or B at a point, in quarters of the side. */
    private static char colour(BufferedImage picture, double x, double y) {
        var side = picture.getWidth();
        var colour = new Color(picture.getRGB((int) (side * x / 4), (int) (side * y / 4)));
        var strongest = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
        return strongest == colour.getRed() ? 'R' : strongest == colour.getGreen() ? 'G' : 'B';
    }

    @ParameterizedTest(name = "{0} of {1} x {2}")
    @CsvSource({"jpeg,900,600", "png,600,900", "jpeg,4000,3000", "png,16,16"})
    @DisplayName("becomes a square of one size, cut out of its middle")
    void isSquare(String format, int width, int height) throws IOException {
        var shown = shown(written(painted(width, height), format));
        assertThat(shown.getWidth()).isEqualTo(Profiles.PICTURE_SIDE);
        assertThat(shown.getHeight()).isEqualTo(Profiles.PICTURE_SIDE);
        assertThat(colour(shown, 2.5, 1)).isEqualTo('R');
        assertThat(colour(shown, 2.5, 3)).isEqualTo('B');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // what is above, below, left and right of the middle
        "1,R,B,G,R",
        "2,R,B,R,G",
        "3,B,R,B,G",
        "4,B,R,G,B",
        "5,G,R,R,B",
        "6,G,B,B,R",
        "7,B,G,B,R",
        "8,R,G,R,B"
    })
    @DisplayName("is turned as the camera was held, and says nothing of where that was")
    void isTurned(int orientation, char above, char below, char left, char right) throws IOException {
        var file = withExif(written(painted(400, 400), "jpeg"), orientation);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(SECRET);
        assertThat(edges(shown(file))).isEqualTo("" + above + below + left + right);
        var made = SquarePicture.of(Upload.of("Bild.jpg", file));
        assertThat(new String(made.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Saarbr", "Exif");
    }

    /** Of the upper, the lower, the left and the right edge, each a little before its middle. */
    private static String edges(BufferedImage shown) {
        var low = 0.2;
        var high = 3.8;
        var middle = 1.8;
        return "" + colour(shown, middle, low) + colour(shown, middle, high) + colour(shown, low, middle)
                + colour(shown, high, middle);
    }

    @Test
    @DisplayName("may not have more points than fit into the memory, however small its file is")
    void isNotHuge() throws IOException {
        var bomb = written(new BufferedImage(9000, 3000, BufferedImage.TYPE_BYTE_BINARY), "png");
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> shown(bomb))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.faults())
                                .extracting(InvalidException.Fault::code)
                                .containsExactly("picture-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "scans", "gif", "webp", "text", "pdf"})
    @DisplayName("that is none is refused with a word")
    void isReadable(String what) throws IOException {
        var jpeg = written(painted(64, 64), "jpeg");
        var file = switch (what) {
            case "cut" -> Arrays.copyOf(jpeg, 40);
            case "scans" -> repetitive(jpeg);
            case "gif" -> written(painted(64, 64), "gif");
            case "webp" -> "RIFF\u0018\0\0\0WEBPVP8L".getBytes(StandardCharsets.US_ASCII);
            case "pdf" -> "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
            default -> "kein Bild".getBytes(StandardCharsets.US_ASCII);
        };
        assertThatThrownBy(() -> shown(file))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.faults())
                                .extracting(InvalidException.Fault::code)
                                .containsExactly("picture-unreadable"));
    }

    private static byte[] repetitive(byte[] jpeg) {
        var scans =
                ByteBuffer.allocate(jpeg.length + 2 * (JpegFacts.SCANS_MAX + 1)).put(jpeg);
        while (scans.hasRemaining()) {
            scans.putShort((short) 0xFFDA);
        }
        return scans.array();
    }
}
