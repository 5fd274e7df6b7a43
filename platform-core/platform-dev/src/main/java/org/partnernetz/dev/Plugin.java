// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * A plugin whose sources are watched.
 *
 * @param folder folder of its module
 * @param classpath class path of its compilation
 * @param bnd bnd instructions for its jar
 * @param home home of the running platform
 */
record Plugin(String id, String version, Path folder, List<Path> classpath, String bnd, Path home) {

    static Plugin of(Properties properties) throws IOException {
        var folder = Path.of(required(properties, "plugin.folder"));
        var classpath = Files.readString(Path.of(required(properties, "plugin.classpath")));
        var home = properties.getProperty("partnernetz.home", properties.getProperty("user.home") + "/.partnernetz");
        return new Plugin(
                required(properties, "plugin.id"),
                required(properties, "plugin.version"),
                folder,
                List.of(classpath.strip().split(File.pathSeparator)).stream()
                        .map(Path::of)
                        .toList(),
                required(properties, "plugin.bnd"),
                Path.of(home).toAbsolutePath());
    }

    private static String required(Properties properties, String name) {
        var value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("The property " + name + " is missing: start with mvn -Ddev");
        }
        return value;
    }

    Path sources() {
        return folder.resolve("src/main");
    }

    Path java() {
        return sources().resolve("java");
    }

    Path resources() {
        return sources().resolve("resources");
    }

    /** The folder in which it is built, apart from what Maven builds, so that the two do not interfere. */
    Path workbench() {
        return folder.resolve("target/dev");
    }

    /** The jar has the same name as Maven's, so that one replaces the other. */
    Path jar() {
        return home.resolve("plugins").resolve(id + "-" + version + ".jar");
    }

    boolean isPage(Path file) {
        return file.startsWith(resources().resolve("pages"));
    }

    /** Returns the path of a file as the developer knows it. */
    Path relative(Path file) {
        return file.startsWith(folder) ? folder.relativize(file) : file;
    }
}
