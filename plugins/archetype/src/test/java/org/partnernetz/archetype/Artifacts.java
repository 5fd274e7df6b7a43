// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A repository with what a plugin of its own repository is built with: the parent of plugins, which names the versions
 * of everything else, the API and the test kit with what they need. Libraries are links to those of the running build.
 */
final class Artifacts {
    private static final String VERSION = "1.0.0-SNAPSHOT";

    /** By artifact, the folder of the module. */
    private static final Map<String, String> OURS = new TreeMap<>(Map.of(
            "partnernetz", "",
            "platform-core", "platform-core",
            "plugins", "plugins",
            "platform-api", "platform-core/platform-api",
            "platform-dev", "platform-core/platform-dev",
            "platform-host", "platform-core/platform-host",
            "platform-kernel", "platform-core/platform-kernel",
            "platform-launcher", "platform-core/platform-launcher",
            "platform-openapi", "platform-core/platform-openapi",
            "platform-testkit", "platform-core/platform-testkit"));

    private Artifacts() {}

    static Path publish(Path repository, Path root) throws IOException {
        Workshop.delete(repository);
        link(Path.of(System.getProperty("maven.repository")), repository);
        for (var module : OURS.entrySet()) {
            var name = module.getKey() + "-" + VERSION;
            var place = repository.resolve("org/partnernetz/" + module.getKey() + "/" + VERSION);
            Files.createDirectories(place);
            var from = root.resolve(module.getValue());
            Files.copy(from.resolve("pom.xml"), place.resolve(name + ".pom"));
            var jar = from.resolve("target/" + name + ".jar");
            if (Files.exists(jar)) {
                Files.copy(jar, place.resolve(name + ".jar"));
            }
        }
        return repository;
    }

    /** All but what is ours, and but the notes of Maven on where things came from, which it would write on. */
    private static void link(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Artifacts::isLibrary).toList()) {
                var inside = from.relativize(file);
                if (!inside.startsWith("org/partnernetz")) {
                    var place = to.resolve(inside.toString());
                    Files.createDirectories(place.getParent());
                    Files.createSymbolicLink(place, file);
                }
            }
        }
    }

    private static boolean isLibrary(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".jar") || name.endsWith(".pom") || name.endsWith(".module");
    }
}
