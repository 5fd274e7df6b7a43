// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of jars that came from other servers, in the form of {@code sha256sum}, written by the platform. Even a
 * server that runs every jar does not run these without trust, because whoever can write to the database could have put
 * them there.
 */
public record Brought(Path file) {
    private static final int DIGEST = 64;

    public static Brought in(Path folder) {
        return new Brought(folder.resolve("brought.sha256"));
    }

    public boolean lists(String digest) throws IOException {
        return lines().stream().anyMatch(line -> line.startsWith(digest));
    }

    void add(String digest, String name) throws IOException {
        var lines = new ArrayList<>(without(digest));
        lines.add(digest + "  " + name);
        write(lines);
    }

    /** Somebody laid it down here. */
    void remove(String digest) throws IOException {
        var left = without(digest);
        if (left.size() < lines().size()) {
            write(left);
        }
    }

    private List<String> without(String digest) throws IOException {
        return lines().stream().filter(line -> !line.startsWith(digest)).toList();
    }

    private List<String> lines() throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> line.length() > DIGEST)
                        .toList()
                : List.of();
    }

    private void write(List<String> lines) throws IOException {
        var draft = file.resolveSibling("brought.part");
        Files.write(draft, lines);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
