// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module as its gates see it.
 *
 * @param classes folders of its compiled main and test classes
 * @param classpath class path of its compilation and tests
 */
public record SourceModule(Path folder, List<Path> classes, List<Path> classpath) {

    Path main() {
        return folder.resolve("src/main/java");
    }

    Path test() {
        return folder.resolve("src/test/java");
    }

    /** All of its Java files. */
    List<Path> java() throws IOException {
        return Stream.concat(java(main()).stream(), java(test()).stream()).toList();
    }

    static List<Path> java(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the path of a file as the developer knows it. */
    String relative(Path file) {
        return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    }
}
