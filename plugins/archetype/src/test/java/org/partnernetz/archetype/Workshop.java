// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A folder in which the reactor goes on with a plugin that the sources do not have. The modules of the core are the
 * real ones, by path, so that nothing has to be installed and nothing is built twice; the parent of plugins is a copy,
 * so that the new plugin can become its module.
 */
record Workshop(Path folder) {
    private static final List<String> CORE = List.of(
            "platform-api",
            "platform-dev",
            "platform-host",
            "platform-kernel",
            "platform-launcher",
            "platform-openapi",
            "platform-testkit");

    static Workshop empty(Path folder, Path root) throws IOException {
        delete(folder);
        var plugins = Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(folder.resolve("pom.xml"), reactor(folder, root));
        Files.writeString(plugins.resolve("pom.xml"), parent(root, plugins));
        return new Workshop(folder);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String reactor(Path folder, Path root) {
        var core = folder.relativize(root.resolve("platform-core"));
        var modules = CORE.stream()
                .map(module -> "<module>" + core + "/" + module + "</module>")
                .collect(Collectors.joining());
        return "<project><modelVersion>4.0.0</modelVersion><groupId>org.partnernetz</groupId>"
                + "<artifactId>workshop</artifactId><version>1.0.0-SNAPSHOT</version><packaging>pom</packaging>"
                + "<modules>" + modules + "<module>plugins</module></modules></project>";
    }

    private static String parent(Path root, Path plugins) throws IOException {
        return Files.readString(root.resolve("plugins/pom.xml"))
                .replaceFirst(
                        "( *)</parent>",
                        "$1  <relativePath>" + plugins.relativize(root.resolve("pom.xml"))
                                + "</relativePath>\n$1</parent>")
                .replaceAll(" *<module>.*?</module>\n", "");
    }

    /** Says in a README what only its author knows. */
    static void fill(Path readme) throws IOException {
        Files.writeString(readme, Files.readString(readme).replace("FILL IN: ", ""));
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    Path pom() {
        return folder.resolve("pom.xml");
    }
}
