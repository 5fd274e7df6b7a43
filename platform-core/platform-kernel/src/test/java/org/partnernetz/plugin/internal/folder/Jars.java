// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Makes plugin jars for tests. */
public final class Jars {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Jars() {}

    public static Jars of(String id, String version) {
        var jar = new Jars();
        return jar.header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", id)
                .header("Bundle-Version", version);
    }

    public Jars header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Jars file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Jars file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    public Path write(Path file) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var entry : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the host keeps it, in that folder. */
    public PluginJar keep(Path folder) {
        return kept(write(folder.resolve(headers.get("Bundle-SymbolicName") + ".jar")), folder);
    }

    public static PluginJar kept(Path file, Path folder) {
        try {
            return PluginJar.keep(file, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
