// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The plugins that the demo network works with, laid into a new home. A home that was used before keeps its own. */
final class DemoPlugins {

    /**
     * Lays the jars of {@code partnernetz.demo.plugins}, a list of paths of jars and of folders with jars, into the
     * plugins folder of a new demo home.
     */
    static void lay(Settings settings, Map<String, String> properties) {
        var jars = properties.getOrDefault("partnernetz.demo.plugins", "");
        var folder = settings.home().resolve("plugins");
        if (!settings.demo() || jars.isBlank() || Files.exists(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            for (var path : jars.split(File.pathSeparator)) {
                for (var jar : jars(Path.of(path))) {
                    Files.copy(jar, folder.resolve(jar.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new LaunchException("The plugins of the demo cannot be laid into " + folder + ": " + e, e);
        }
    }

    private static List<Path> jars(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private DemoPlugins() {}
}
