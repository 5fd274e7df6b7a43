// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.form.Upload;

/**
 * The bytes of files, each content once, under its SHA-256: {@code <home>/files/<two digits>/<all digits>}. A content
 * is written completely before it gets its name, so whoever finds one finds all of it.
 */
@ApplicationScoped
public class ContentFolder {
    private static final int DIGITS_OF_FOLDER = 2;
    private static final int AT_ONCE = 500;

    @Inject
    FileSettings settings;

    /**
     * Stores a content. One that is there is written once more: it counts as fresh, so that no sweep takes it now, and
     * how long this takes does not tell whether somebody else has it.
     */
    void store(Upload file, Instant now) {
        var place = place(file.sha256());
        try {
            Files.createDirectories(place.getParent());
            write(file, place, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Upload file, Path place, Instant now) throws IOException {
        var part = Files.createTempFile(place.getParent(), "incoming", ".part");
        try {
            try (var in = file.open()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.setLastModifiedTime(part, FileTime.from(now));
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    Optional<byte[]> read(String hash) {
        try {
            return Optional.of(Files.readAllBytes(place(hash)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes contents that nobody has any more, and what was never completed.
     *
     * @param before younger ones stay: their file may not be committed yet
     * @param kept which of these contents are kept
     * @return how many were deleted
     */
    int sweep(Instant before, Function<Collection<String>, Set<String>> kept) {
        var deleted = 0;
        try {
            var old = old(before);
            for (var from = 0; from < old.size(); from += AT_ONCE) {
                var some = old.subList(from, Math.min(old.size(), from + AT_ONCE));
                var names = kept.apply(some.stream().map(ContentFolder::name).toList());
                for (var place : some) {
                    deleted +=
                            !names.contains(name(place)) && isOld(place, before) && Files.deleteIfExists(place) ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deleted;
    }

    /** Somebody may have brought it again meanwhile. */
    private static boolean isOld(Path place, Instant before) throws IOException {
        return Files.exists(place)
                && Files.getLastModifiedTime(place).toInstant().isBefore(before);
    }

    private List<Path> old(Instant before) throws IOException {
        var folder = folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.find(
                folder,
                DIGITS_OF_FOLDER,
                (path, known) -> known.isRegularFile()
                        && known.lastModifiedTime().toInstant().isBefore(before),
                FileVisitOption.FOLLOW_LINKS)) {
            return all.toList();
        }
    }

    private static String name(Path place) {
        return place.getFileName().toString();
    }

    private Path folder() {
        return settings.folder();
    }

    private Path place(String hash) {
        return folder().resolve(hash.substring(0, DIGITS_OF_FOLDER)).resolve(hash);
    }
}
