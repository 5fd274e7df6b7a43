// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The list of checksums that an operator keeps, in the form that {@code sha256sum} writes. */
record TrustedDigests(Set<String> digests, Map<String, Set<String>> byFile) {
    private static final Pattern LINE = Pattern.compile("\\\\?([0-9a-fA-F]{64})\\s+\\*?(.+)");

    /** @throws IOException if the list has a line that is none: a list that is half understood would be none */
    static TrustedDigests read(Path file) throws IOException {
        var digests = new HashSet<String>();
        var byFile = new HashMap<String, Set<String>>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                var entry = LINE.matcher(line.strip());
                if (!entry.matches()) {
                    throw new IOException(file + " has a line that is no checksum and file: " + line);
                }
                var digest = entry.group(1).toLowerCase(Locale.ROOT);
                digests.add(digest);
                byFile.computeIfAbsent(
                                Path.of(entry.group(2).strip()).getFileName().toString(), name -> new HashSet<>())
                        .add(digest);
            }
        }
        return new TrustedDigests(Set.copyOf(digests), Map.copyOf(byFile));
    }

    boolean lists(String digest) {
        return digests.contains(digest);
    }

    /** Whether the file is listed by name, but with other checksums. */
    boolean contradicts(String file, String digest) {
        return byFile.containsKey(file) && !lists(digest);
    }
}
