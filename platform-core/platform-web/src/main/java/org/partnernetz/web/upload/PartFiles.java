// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;

import org.partnernetz.form.Upload;
import org.partnernetz.tenant.PersonId;

/**
 * Files that come in parts, so that a lost connection costs one part and not the file. Whoever goes on says at which
 * byte; what was sent before stays until it is an hour old. One person has at most {@value #OF_A_PERSON} such files,
 * all together {@value #OF_ALL}; who would have more loses what is oldest. The whole file is kept like any other that a
 * form has sent.
 */
final class PartFiles {
    static final int PART_MAX = 256 * 1024;
    static final int OF_A_PERSON = 5;
    static final int OF_ALL = 100;

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final KeptFiles kept;

    PartFiles(KeptFiles kept) {
        this.kept = kept;
    }

    /** What there is of a file. */
    private record Part(PersonId owner, String name, long size, Path path, long there, long since) {

        Part grown(long added, long now) {
            return new Part(owner, name, size, path, there + added, now);
        }
    }

    /** What has become of a part. */
    enum Outcome {
        TAKEN,
        /** There is no such file of this person. */
        UNKNOWN,
        /** It does not follow what is there. */
        ELSEWHERE,
        /** It is longer than a part may be, longer than the rest of the file, or empty. */
        WRONG_SIZE
    }

    /** A key for a file that begins; empty if it is larger than files may be, or has nothing in it. */
    synchronized Optional<String> begin(PersonId owner, String name, long size, long now) throws IOException {
        if (size < 1 || size > Upload.BYTES_MAX) {
            return Optional.empty();
        }
        expire(now);
        var key = UUID.randomUUID().toString();
        parts.put(key, new Part(owner, name, size, kept.place(), 0, now));
        shrink(OF_ALL, part -> true);
        shrink(OF_A_PERSON, part -> part.owner.equals(owner));
        return Optional.of(key);
    }

    /** How many bytes are there; empty if there is no such file of this person. */
    synchronized OptionalLong there(String key, PersonId owner) {
        var part = parts.get(key);
        if (part != null) {
            return part.owner.equals(owner) ? OptionalLong.of(part.there) : OptionalLong.empty();
        }
        return kept.find(key, owner).map(whole -> OptionalLong.of(whole.size())).orElseGet(OptionalLong::empty);
    }

    /** Adds a part. With the last one the file is kept under its key. */
    synchronized Outcome add(String key, PersonId owner, long at, byte[] bytes, long now) throws IOException {
        var part = parts.get(key);
        if (part == null || !part.owner.equals(owner)) {
            return kept.find(key, owner).isPresent() ? Outcome.ELSEWHERE : Outcome.UNKNOWN;
        }
        if (at != part.there) {
            return Outcome.ELSEWHERE;
        }
        if (bytes.length == 0 || bytes.length > PART_MAX || at + bytes.length > part.size) {
            return Outcome.WRONG_SIZE;
        }
        write(part, bytes);
        var grown = part.grown(bytes.length, now);
        if (grown.there < grown.size) {
            parts.put(key, grown);
        } else {
            kept.keepWhole(key, owner, Upload.of(grown.name, grown.path), grown.path, now);
            parts.remove(key);
        }
        return Outcome.TAKEN;
    }

    private static void write(Part part, byte[] bytes) throws IOException {
        try (var out = FileChannel.open(part.path, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            var at = part.there;
            while (left.hasRemaining()) {
                at += out.write(left, at);
            }
        }
    }

    /** Deletes what nobody has gone on with for an hour. */
    synchronized void expire(long now) {
        remove(part -> part.since + KeptFiles.KEPT_FOR.toNanos() < now);
    }

    /** Deletes all. */
    synchronized void clear() {
        remove(part -> true);
    }

    private void shrink(int most, Predicate<Part> whose) {
        var all = parts.values().stream().filter(whose).toList();
        for (var part : all.subList(0, Math.max(0, all.size() - most))) {
            remove(part::equals);
        }
    }

    private void remove(Predicate<Part> gone) {
        var left = List.copyOf(parts.values()).stream().filter(gone).toList();
        parts.values().removeAll(left);
        left.forEach(part -> KeptFiles.delete(part.path));
    }
}
