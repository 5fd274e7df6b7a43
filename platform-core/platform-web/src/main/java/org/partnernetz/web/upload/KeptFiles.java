// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

import org.jboss.logging.Logger;
import org.partnernetz.form.Upload;
import org.partnernetz.tenant.PersonId;

/**
 * Files that people have chosen in forms that are not finished, in a folder of this server. One person has at most
 * {@value #OF_A_PERSON} bytes there, all together {@value #OF_ALL}; who would have more loses what is oldest. Nothing
 * stays longer than an hour.
 */
final class KeptFiles {
    static final long OF_A_PERSON = 5L * Upload.BYTES_MAX;
    static final long OF_ALL = 100L * Upload.BYTES_MAX;
    /** A smaller file counts as this: it takes a place in the folder and in memory, too. */
    static final long COUNTS_AT_LEAST = 256L * 1024;

    static final Duration KEPT_FOR = Duration.ofHours(1);

    /** As many arrive at once; beyond that, what is sent is not written down. */
    static final int ARRIVING_MAX = 50;

    private static final Logger LOG = Logger.getLogger(KeptFiles.class);

    private final Map<String, Kept> files = new LinkedHashMap<>();
    private final Semaphore arriving = new Semaphore(ARRIVING_MAX);
    private final Path folder;

    private record Kept(PersonId owner, Upload upload, Path path, long since) {
        long counts() {
            return Math.max(upload.size(), COUNTS_AT_LEAST);
        }
    }

    /** @param folder is emptied: what lies there belongs to a server that has ended */
    KeptFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            try (var old = Files.list(folder)) {
                old.forEach(KeptFiles::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A new file to write to; empty if too many are being written. Each one ends with {@link #keep} or {@link #drop}.
     */
    Optional<Path> begin() throws IOException {
        if (!arriving.tryAcquire()) {
            return Optional.empty();
        }
        var begun = false;
        try {
            var path = place();
            begun = true;
            return Optional.of(path);
        } finally {
            if (!begun) {
                arriving.release();
            }
        }
    }

    void drop(Path path) {
        arriving.release();
        delete(path);
    }

    /** Keeps a file that has arrived, for its sender. */
    void keep(String key, PersonId owner, Upload upload, Path path, long now) {
        arriving.release();
        keepWhole(key, owner, upload, path, now);
    }

    /** A file for what comes in parts. */
    Path place() throws IOException {
        return Files.createTempFile(folder, "upload", ".part");
    }

    /** Keeps a file whose parts have all arrived. */
    void keepWhole(String key, PersonId owner, Upload upload, Path path, long now) {
        synchronized (files) {
            files.put(key, new Kept(owner, upload, path, now));
            remove(kept -> kept.since + KEPT_FOR.toNanos() < now);
            shrink(OF_ALL, kept -> true);
            shrink(OF_A_PERSON, kept -> kept.owner.equals(owner));
        }
    }

    /** The file for which a key stands; empty if it is another person's, or not kept any more. */
    Optional<Upload> find(String key, PersonId owner) {
        synchronized (files) {
            return Optional.ofNullable(files.get(key))
                    .filter(kept -> kept.owner.equals(owner))
                    .map(Kept::upload);
        }
    }

    /** Deletes files of a person that were used. */
    void forget(Collection<String> keys, PersonId owner) {
        synchronized (files) {
            keys.stream()
                    .filter(key -> find(key, owner).isPresent())
                    .map(files::remove)
                    .forEach(kept -> delete(kept.path));
        }
    }

    /** Deletes what was kept for an hour. */
    void expire(long now) {
        synchronized (files) {
            remove(kept -> kept.since + KEPT_FOR.toNanos() < now);
        }
    }

    /** Deletes all. */
    void clear() {
        synchronized (files) {
            remove(kept -> true);
        }
    }

    /** The oldest go first; the one that has just come stays. */
    private void shrink(long most, Predicate<Kept> whose) {
        var total =
                files.values().stream().filter(whose).mapToLong(Kept::counts).sum();
        for (var kept : List.copyOf(files.values())) {
            if (total > most && whose.test(kept)) {
                total -= kept.counts();
                remove(kept::equals);
            }
        }
    }

    private void remove(Predicate<Kept> gone) {
        var left = new ArrayList<Path>();
        files.values().removeIf(kept -> gone.test(kept) && left.add(kept.path));
        left.forEach(KeptFiles::delete);
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warnf("A file that was sent with a form cannot be deleted: %s", e.toString());
        }
    }
}
