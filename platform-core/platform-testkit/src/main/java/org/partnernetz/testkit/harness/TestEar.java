// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The built EAR with an additional WAR, which holds the tests of {@code org.partnernetz.inside} and what Arquillian
 * needs.
 */
public final class TestEar {

    /** Context root of that WAR. */
    public static final String CONTEXT = "/inside";

    private static final String INSIDE = "org/partnernetz/inside";
    private static final List<String> LIBRARIES =
            List.of("arquillian-", "shrinkwrap-", "junit-jupiter-", "junit-platform-", "opentest4j-", "assertj-core-");

    private TestEar() {}

    static Path make(Path ear, Path folder) {
        try {
            Files.createDirectories(folder);
            var war = folder.resolve("inside.war");
            var copy = folder.resolve("partnernetz.ear");
            Files.copy(ear, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(war);
            fillWar(war, folder.resolveSibling("test-classes"), folder.resolve("../../src/test/inside"));
            addToEar(war, copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileSystem zip(Path file) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of("create", "true"));
    }

    private static void fillWar(Path war, Path classes, Path content) throws IOException {
        try (var zip = zip(war)) {
            copyTree(classes.resolve(INSIDE), zip.getPath("WEB-INF/classes", INSIDE));
            copyTree(content, zip.getPath("/"));
            Files.createDirectories(zip.getPath("WEB-INF/lib"));
            for (var library : libraries()) {
                Files.copy(
                        library,
                        zip.getPath("WEB-INF/lib", library.getFileName().toString()));
            }
        }
    }

    private static List<Path> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> LIBRARIES.stream().anyMatch(path.getFileName().toString()::startsWith))
                .toList();
    }

    private static void addToEar(Path war, Path ear) throws IOException {
        try (var zip = zip(ear)) {
            Files.copy(war, zip.getPath("inside.war"));
            var descriptor = zip.getPath("META-INF/application.xml");
            var module = "<module><web><web-uri>inside.war</web-uri><context-root>" + CONTEXT
                    + "</context-root></web></module>";
            var text = Files.readString(descriptor).replaceFirst("(?=<library-directory>)", module);
            Files.writeString(descriptor, text);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
