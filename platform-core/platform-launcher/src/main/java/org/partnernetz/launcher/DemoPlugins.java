// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The plugins that the demo network works with, laid into a new home. A home that was used before keeps its own. */
final class DemoPlugins {

    /**
     * Lays the jars of {@code partnernetz.demo.plugins}, a list of paths, into the plugins folder of a new demo home.
     */
    static void lay(Settings settings, Map<String, String> properties) {
        var jars = properties.getOrDefault("partnernetz.demo.plugins", "");
        var folder = settings.home().resolve("plugins");
        if (!settings.demo() || jars.isBlank() || Files.exists(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            for (var jar : jars.split(File.pathSeparator)) {
                var source = Path.of(jar);
                Files.copy(source, folder.resolve(source.getFileName()));
            }
        } catch (IOException e) {
            throw new LaunchException("The plugins of the demo cannot be laid into " + folder + ": " + e, e);
        }
    }

    private DemoPlugins() {}
}
