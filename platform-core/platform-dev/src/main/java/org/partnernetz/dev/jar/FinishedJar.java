// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.jar;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnernetz.testkit.contract.PluginModule;

/**
 * A plugin's jar, unpacked into the structure of a module, so that the checks for modules can be used. While it is
 * open, the thread that opened it can load its classes.
 */
record FinishedJar(Manifest manifest, Path folder, URLClassLoader loader, ClassLoader before) implements AutoCloseable {
    private static final Pattern COMPONENT =
            Pattern.compile("<implementation class=\"([^\"]+)\".*?</scr:component>", Pattern.DOTALL);
    private static final Pattern PROVIDED = Pattern.compile("<provide interface=\"([^\"]+)\"");

    static FinishedJar open(Path jar, Path folder) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(one -> !one.isDirectory()).toList()) {
                unpack(file, entry, folder.resolve("target/classes"));
                if (!entry.getName().endsWith(".class")) {
                    unpack(file, entry, folder.resolve("src/main/resources"));
                }
            }
            var manifest = file.getManifest() == null ? new Manifest() : file.getManifest();
            var thread = Thread.currentThread();
            var before = thread.getContextClassLoader();
            var classes = folder.resolve("target/classes").toUri().toURL();
            var loader = new URLClassLoader(new URL[] {classes}, FinishedJar.class.getClassLoader());
            thread.setContextClassLoader(loader);
            return new FinishedJar(manifest, folder, loader, before);
        }
    }

    private static void unpack(JarFile file, JarEntry entry, Path into) throws IOException {
        var place = into.resolve(entry.getName()).normalize();
        if (!place.startsWith(into)) {
            throw new IOException("An entry of the jar leads out of it: " + entry.getName());
        }
        Files.createDirectories(place.getParent());
        try (var in = file.getInputStream(entry)) {
            Files.copy(in, place);
        }
    }

    String id() {
        return header("Bundle-SymbolicName").replaceFirst(";.*", "");
    }

    String header(String name) {
        var value = manifest.getMainAttributes().getValue(name);
        return value == null ? "" : value.strip();
    }

    /** Returns the comma-separated names in a header. */
    List<String> names(String header) {
        return Arrays.stream(header(header).split("\\s*,\\s*"))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    PluginModule module() {
        return new PluginModule(id(), folder);
    }

    /** Returns the texts of the files in a folder of the jar, by name. */
    Map<String, String> texts(String place, String suffix) throws IOException {
        var texts = new TreeMap<String, String>();
        var from = folder.resolve("src/main/resources").resolve(place);
        if (Files.isDirectory(from)) {
            try (var files = Files.list(from)) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(suffix)).toList()) {
                    var name = file.getFileName().toString();
                    texts.put(name.substring(0, name.length() - suffix.length()), Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Returns the types as which its components are registered, by the names of their classes. */
    Map<String, List<String>> components() throws IOException {
        var components = new TreeMap<String, List<String>>();
        for (var text : texts("OSGI-INF", ".xml").values()) {
            var component = COMPONENT.matcher(text);
            if (component.find()) {
                components.put(
                        component.group(1),
                        PROVIDED.matcher(text)
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .collect(Collectors.toList()));
            }
        }
        return components;
    }

    @Override
    public void close() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        loader.close();
    }
}
