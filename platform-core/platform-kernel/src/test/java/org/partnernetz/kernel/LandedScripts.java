// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scripts of the core and of the plugins in this source tree, each with its checksum.
 *
 * @param digests by the path from the root of the tree
 */
record LandedScripts(Map<String, String> digests) {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final String OF_CORE = "platform-core/platform-kernel/src/main/resources/db/migration/core";
    private static final String OF_PLUGIN = "src/main/resources/db/migration";

    /** The files as they are now. */
    static LandedScripts inTree() throws IOException {
        var digests = new TreeMap<String, String>();
        for (var folder : folders()) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(LandedScripts::isScript).toList()) {
                    var path = ROOT.relativize(file).toString().replace('\\', '/');
                    digests.put(path, Digests.hex(Files.readString(file)));
                }
            }
        }
        return new LandedScripts(digests);
    }

    private static List<Path> folders() throws IOException {
        try (var plugins = Files.list(ROOT.resolve("plugins"))) {
            return Stream.concat(Stream.of(ROOT.resolve(OF_CORE)), plugins.map(plugin -> plugin.resolve(OF_PLUGIN)))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static boolean isScript(Path file) {
        return file.getFileName().toString().matches("V.*\\.sql");
    }

    /** A list in the form of {@code sha256sum}. */
    static LandedScripts listed(Path list) throws IOException {
        try (var lines = Files.lines(list)) {
            return new LandedScripts(
                    lines.map(line -> line.split(" +", 2)).collect(Collectors.toMap(part -> part[1], part -> part[0])));
        }
    }

    /** What was done to landed scripts, each in a sentence; empty if they are as they were. */
    List<String> complaintsAbout(LandedScripts now) {
        var complaints = new ArrayList<String>();
        digests.forEach((path, digest) -> {
            if (!now.digests.containsKey(path)) {
                complaints.add(path + " has landed and is gone");
            } else if (!now.digests.get(path).equals(digest)) {
                complaints.add(path + " has landed and was changed; write another script instead");
            }
        });
        return complaints;
    }

    /** Scripts that are not in this list. */
    List<String> missing(LandedScripts now) {
        return now.digests.keySet().stream()
                .filter(path -> !digests.containsKey(path))
                .sorted()
                .toList();
    }

    /** This list with the missing scripts; what was listed stays as it was. */
    void write(Path list, LandedScripts now) throws IOException {
        var all = new TreeMap<>(now.digests);
        all.putAll(digests);
        Files.write(
                list,
                all.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(script -> script.getValue() + "  " + script.getKey())
                        .toList());
    }
}
