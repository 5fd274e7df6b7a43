// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What has been written into a log since one moment, as far as its last {@value #SIZE_MAX} bytes tell. A log that was
 * put aside meanwhile, by its name or by its content, is read from its new beginning.
 */
public final class LogTail {
    static final int SIZE_MAX = 1 << 20;

    private final Path file;
    private final Mark begin;

    private LogTail(Path file, Mark begin) {
        this.file = file;
        this.begin = begin;
    }

    /** The log from here on. */
    public static LogTail from(Path file) {
        return new LogTail(file, Mark.of(file));
    }

    /** Empty where nothing can be read. */
    public List<String> lines() {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var end = log.length();
            var from = Math.max(begin.within(Mark.of(file), end), end - SIZE_MAX);
            var bytes = new byte[Math.toIntExact(end - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Where a file ended, and which one it was. */
    private record Mark(long size, @Nullable Object key) {

        static Mark of(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Mark(attributes.size(), attributes.fileKey());
            } catch (IOException missing) {
                return new Mark(0, null);
            }
        }

        /** Where to begin in the file of this name: not after its end, and at the start of another file. */
        long within(Mark now, long end) {
            return size <= end && Objects.equals(key, now.key()) ? size : 0;
        }
    }
}
