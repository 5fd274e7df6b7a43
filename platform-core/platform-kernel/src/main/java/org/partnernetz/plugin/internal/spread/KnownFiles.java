// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How this server's files lay when they were last the same as those of the others. It outlasts a restart: what was
 * taken away while the server stood still was taken away, and is not missing. Without it both sides are put together.
 */
final class KnownFiles {
    private static final String GONE = "-";
    private static final int FIELDS = 6;

    private final Path file;
    private final Map<FileKey, Known> all = new HashMap<>();
    private boolean changed;

    private KnownFiles(Path file) {
        this.file = file;
    }

    /** A list that cannot be read is none. */
    static KnownFiles read(Path file) throws IOException {
        var known = new KnownFiles(file);
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).forEach(known::read);
            } catch (RuntimeException e) {
                known.all.clear();
            }
        }
        return known;
    }

    private void read(String line) {
        var fields = line.split("\t", FIELDS);
        all.put(
                new FileKey(Boolean.parseBoolean(fields[0]), fields[5]),
                new Known(
                        fields[1].equals(GONE) ? null : fields[1],
                        Instant.parse(fields[2]),
                        Instant.parse(fields[3]),
                        Long.parseLong(fields[4])));
    }

    @Nullable
    Known of(FileKey key) {
        return all.get(key);
    }

    /** The files that lay here. */
    Set<FileKey> present() {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().digest() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void forget() {
        all.clear();
        changed = true;
    }

    void put(FileKey key, Known known) {
        changed |= !known.equals(all.put(key, known));
    }

    /** Writes it down if anything has changed since. */
    void keep() throws IOException {
        if (!changed) {
            return;
        }
        var lines = new ArrayList<String>();
        all.forEach((key, known) -> lines.add(String.join(
                "\t",
                Boolean.toString(key.available()),
                known.digest() == null ? GONE : known.digest(),
                known.laid().toString(),
                known.arrived().toString(),
                Long.toString(known.edition()),
                key.name())));
        var draft = file.resolveSibling(file.getFileName() + ".part");
        Files.write(draft, lines);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        changed = false;
    }
}
