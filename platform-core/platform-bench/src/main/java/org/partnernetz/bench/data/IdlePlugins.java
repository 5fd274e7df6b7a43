// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;

import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.InstalledPlugin;
import org.partnernetz.testkit.harness.RunningPlatform;

/**
 * Plugins that are switched on and that nobody uses: one jar under many names, each with its tables, pages and REST.
 */
public final class IdlePlugins {
    private static final Attributes.Name NAME = new Attributes.Name("Bundle-SymbolicName");

    private IdlePlugins() {}

    /**
     * Returns once all of them serve.
     *
     * @param jar the plugin that lends its insides
     */
    public static void install(RunningPlatform platform, Path jar, int count, String... organisations)
            throws Exception {
        var folder = Files.createTempDirectory("idle-plugins");
        for (var id :
                IntStream.rangeClosed(1, count).mapToObj("idle-%02d"::formatted).toList()) {
            var renamed = rename(jar, folder.resolve(id + ".jar"), id);
            new InstalledPlugin(platform, new BuiltPlugin(id, folder.resolve(id), renamed)).on(organisations);
            Files.delete(renamed);
        }
        Files.delete(folder);
    }

    private static Path rename(Path jar, Path to, String id) throws IOException {
        try (var from = new JarFile(jar.toFile())) {
            var manifest = from.getManifest();
            manifest.getMainAttributes().put(NAME, id);
            try (var out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
                for (var entry : from.stream()
                        .filter(one -> !one.getName().equals(JarFile.MANIFEST_NAME))
                        .toList()) {
                    out.putNextEntry(new java.util.jar.JarEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
        return to;
    }
}
