// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.partnernetz.picture.UnreadPicture.Why;

/**
 * A picture of unknown origin. A small file can stand for more points than fit into the memory, or be drawn a thousand
 * times over. So the points are bounded before anything is unpacked, of large pictures one point of many is taken, and
 * one picture at a time is read: whoever would wait long is told so at once.
 */
public final class PictureFile {
    /** More than telephones take. */
    public static final long POINTS_MAX = 24_000_000;

    private static final int SIDE_MAX = 30_000;
    private static final String JPEG = "jpeg";
    private static final int SPARE = 2;
    private static final int WAITING_MAX = 4;
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Semaphore TURN = new Semaphore(1, true);

    private final byte[] bytes;
    private final Set<String> formats;
    private final Semaphore turn;
    private final Duration wait;

    /** @param formats what is read: {@code jpeg}, {@code png}, {@code gif} */
    public PictureFile(byte[] bytes, Set<String> formats) {
        this(bytes, formats, TURN, WAIT);
    }

    PictureFile(byte[] bytes, Set<String> formats, Semaphore turn, Duration wait) {
        this.bytes = bytes.clone();
        this.formats = Set.copyOf(formats);
        this.turn = turn;
        this.wait = wait;
    }

    /**
     * The square in its middle.
     *
     * @param side what it is needed for, in points: it is less than four times that
     */
    public BufferedImage middle(int side) throws UnreadPicture {
        return inTurn(reader -> {
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            var least = Math.min(width, height);
            var how = reader.getDefaultReadParam();
            how.setSourceRegion(new Rectangle((width - least) / 2, (height - least) / 2, least, least));
            return read(reader, how, least / (SPARE * side));
        });
    }

    /**
     * All of it.
     *
     * @param width what it has to fit into, in points, like {@code height}: it is less than four times that
     */
    public BufferedImage whole(int width, int height) throws UnreadPicture {
        return inTurn(reader -> {
            var step = Math.max(reader.getWidth(0) / (SPARE * width), reader.getHeight(0) / (SPARE * height));
            return read(reader, reader.getDefaultReadParam(), step);
        });
    }

    private static BufferedImage read(ImageReader reader, ImageReadParam how, int step) throws IOException {
        var every = Math.max(1, step);
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private interface Reading {
        BufferedImage of(ImageReader reader) throws IOException;
    }

    private BufferedImage inTurn(Reading reading) throws UnreadPicture {
        if (turn.getQueueLength() >= WAITING_MAX || !comes()) {
            throw new UnreadPicture(Why.BUSY);
        }
        try {
            return opened(reading);
        } finally {
            turn.release();
        }
    }

    private boolean comes() {
        try {
            return turn.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private BufferedImage opened(Reading reading) throws UnreadPicture {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadPicture(Why.UNREADABLE);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                check(reader);
                return reading.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadPicture(Why.UNREADABLE);
        }
    }

    private void check(ImageReader reader) throws IOException, UnreadPicture {
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!formats.contains(format)) {
            throw new UnreadPicture(Why.UNREADABLE);
        }
        var points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > POINTS_MAX || Math.max(reader.getWidth(0), reader.getHeight(0)) > SIDE_MAX) {
            throw new UnreadPicture(Why.TOO_LARGE);
        }
        if (format.equals(JPEG) && JpegFacts.isRepetitive(bytes, points)) {
            throw new UnreadPicture(Why.UNREADABLE);
        }
    }
}
