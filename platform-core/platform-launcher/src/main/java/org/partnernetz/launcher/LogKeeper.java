// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Keeps logs from filling the disk that the database shares. It puts the log of PostgreSQL aside when it is large or a
 * day old (the server does so with its own), and removes of both what was put aside long ago or is too much in all.
 */
final class LogKeeper implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final DateTimeFormatter SUFFIX =
            DateTimeFormatter.ofPattern("'.'yyyy-MM-dd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * How much may be kept.
     *
     * @param size of one file, in bytes
     * @param total of all files of one log that were put aside
     * @param age of the oldest one
     */
    record Bounds(long size, long total, Duration age) {
        static final Bounds USUAL = new Bounds(20L << 20, 200L << 20, Duration.ofDays(30));
    }

    private final Path database;
    private final Path server;
    private final Bounds bounds;
    private final Clock clock;
    private final Progress progress;
    private final Thread thread = new Thread(this::work, "keep-logs");
    private String trouble = "";

    LogKeeper(Path home, Bounds bounds, Clock clock, Progress progress) {
        database = home.resolve("database").resolve("postgresql.log");
        server = home.resolve("server").resolve("log").resolve("server.log");
        this.bounds = bounds;
        this.clock = clock;
        this.progress = progress;
    }

    /** Tidies up now and every minute. */
    void begin() {
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tidySafely();
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidySafely() {
        try {
            tidy();
            trouble = "";
        } catch (IOException | UncheckedIOException e) {
            if (!trouble.equals(e.toString())) {
                trouble = e.toString();
                progress.accept("The logs cannot be tidied up: " + e);
            }
        }
    }

    void tidy() throws IOException {
        putAside(database);
        remove(database);
        remove(server);
    }

    /** PostgreSQL goes on writing into the same file, so its content is copied and cut off. */
    private void putAside(Path log) throws IOException {
        if (Files.notExists(log) || Files.size(log) == 0 || !isLargeOrOld(log)) {
            return;
        }
        var aside = log.resolveSibling(log.getFileName() + SUFFIX.format(clock.instant()));
        OwnerOnly.file(aside);
        try (var from = FileChannel.open(log, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var to = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            to.transferFrom(from, 0, from.size());
            from.truncate(0);
        }
    }

    private boolean isLargeOrOld(Path log) throws IOException {
        var newest = aside(log).stream().map(LogKeeper::modified).max(Comparator.naturalOrder());
        var since = newest.orElseGet(() -> created(log));
        return Files.size(log) > bounds.size() || since.plus(Duration.ofDays(1)).isBefore(clock.instant());
    }

    private void remove(Path log) throws IOException {
        var left = bounds.total();
        var oldest = clock.instant().minus(bounds.age());
        for (var file : aside(log)) {
            left -= Files.size(file);
            if (left < 0 || modified(file).isBefore(oldest)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What was put aside, the newest first. */
    private static List<Path> aside(Path log) throws IOException {
        if (Files.notExists(log.getParent())) {
            return List.of();
        }
        try (var files = Files.list(log.getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(log.getFileName() + "."))
                    .sorted(Comparator.comparing(LogKeeper::modified).reversed())
                    .toList();
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant created(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class)
                    .creationTime()
                    .toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
