// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each slice of the kernel that needs the server")
class SlicesTest {
    private static final Path KERNEL = Path.of("../platform-core/platform-kernel/src/main/java/org/partnernetz");
    private static final Path INSIDE = Path.of("src/test/java/org/partnernetz/inside");

    /** Entity managers, data sources and transactions are the server's. */
    private static final Pattern CONTAINER = Pattern.compile("@(PersistenceContext|PersistenceUnit|Resource)\\b");

    private static final Pattern TRIED = Pattern.compile("@OfSlice\\(\\{?([^)}]+)");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)\"");

    @Test
    @DisplayName("is tried in it")
    void isTried() throws IOException {
        var tried = TRIED.matcher(sources(INSIDE))
                .results()
                .flatMap(names -> NAME.matcher(names.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        assertThat(slices()).hasSizeGreaterThan(15).isSubsetOf(tried);
    }

    private static Set<String> slices() throws IOException {
        var slices = new TreeSet<String>();
        try (var packages = Files.newDirectoryStream(KERNEL, Files::isDirectory)) {
            for (var slice : packages) {
                if (CONTAINER.matcher(sources(slice)).find()) {
                    slices.add(slice.getFileName().toString());
                }
            }
        }
        return slices;
    }

    private static String sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SlicesTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
