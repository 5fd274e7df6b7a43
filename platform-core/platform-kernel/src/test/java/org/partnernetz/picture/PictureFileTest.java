// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.picture.UnreadPicture.Why;

@DisplayName("A picture of unknown origin")
class PictureFileTest {
    private static final Set<String> ALL = Set.of("png", "jpeg", "gif");
    private static final int SIDE = 512;

    private static byte[] written(int width, int height, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, out);
        return out.toByteArray();
    }

    private static void refused(Why why, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadPicture.class, unread -> assertThat(unread.why()).isEqualTo(why));
    }

    @Test
    @DisplayName("takes no more memory than its purpose needs, however long and narrow it is")
    void isSmallInMemory() throws Exception {
        var strip = written(30_000, 800, "png");
        var middle = new PictureFile(strip, ALL).middle(SIDE);
        assertThat(middle.getWidth()).isLessThan(4 * SIDE);
        assertThat(middle.getHeight()).isEqualTo(middle.getWidth());
        var whole = new PictureFile(strip, ALL).whole(480, 160);
        assertThat(whole.getWidth()).isBetween(960, 1_000);
        var large = new PictureFile(written(4_000, 4_000, "png"), ALL).whole(480, 160);
        assertThat(large.getHeight()).isBetween(320, 340);
    }

    @Test
    @DisplayName("has a bound of points and of sides")
    void isBounded() throws IOException {
        var many = written(5_000, 5_000, "png");
        refused(Why.TOO_LARGE, () -> new PictureFile(many, ALL).middle(SIDE));
        var longest = written(30_001, 1, "png");
        refused(Why.TOO_LARGE, () -> new PictureFile(longest, ALL).whole(SIDE, SIDE));
    }

    @Test
    @DisplayName("is not drawn over and over again: the more points, the fewer times")
    void isDrawnFewTimes() throws Exception {
        var large = written(5_000, 4_000, "jpeg");
        assertThat(new PictureFile(large, ALL).middle(SIDE).getWidth()).isLessThan(4 * SIDE);
        var often = scanned(large, 6);
        refused(Why.UNREADABLE, () -> new PictureFile(often, ALL).middle(SIDE));
        var small = scanned(written(64, 64, "jpeg"), JpegFacts.SCANS_MAX);
        refused(Why.UNREADABLE, () -> new PictureFile(small, ALL).whole(SIDE, SIDE));
        assertThat(JpegFacts.isRepetitive(scanned(new byte[0], JpegFacts.SCANS_MAX), 64 * 64))
                .isFalse();
    }

    private static byte[] scanned(byte[] jpeg, int more) {
        var scans = ByteBuffer.allocate(jpeg.length + 2 * more).put(jpeg);
        while (scans.hasRemaining()) {
            scans.putShort((short) 0xFFDA);
        }
        return scans.array();
    }

    @Test
    @DisplayName("is of a known format")
    void isKnown() throws IOException {
        var gif = written(10, 10, "gif");
        refused(Why.UNREADABLE, () -> new PictureFile(gif, Set.of("png")).middle(SIDE));
        refused(Why.UNREADABLE, () -> new PictureFile(new byte[] {1, 2, 3}, ALL).middle(SIDE));
    }

    @Test
    @DisplayName("does not let others wait long")
    void isInTurn() throws Exception {
        var turn = new Semaphore(0);
        var png = written(10, 10, "png");
        var file = new PictureFile(png, ALL, turn, Duration.ofMillis(1));
        refused(Why.BUSY, () -> file.middle(SIDE));
        turn.release();
        assertThat(file.middle(SIDE).getWidth()).isEqualTo(10);
        assertThat(turn.availablePermits()).isEqualTo(1);
        var cut = new PictureFile(new byte[] {1}, ALL, turn, Duration.ofMillis(1));
        refused(Why.UNREADABLE, () -> cut.middle(SIDE));
        assertThat(turn.availablePermits()).isEqualTo(1);
    }
}
