// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is about one plugin stands in that plugin, its journeys among it; here is what holds for all of them. */
@DisplayName("The module ear")
class NoPluginNamesTest {
    private static final Path PLUGINS = Path.of("../plugins");
    private static final Pattern PARENT =
            Pattern.compile("<parent>.*?<artifactId>plugins</artifactId>.*?</parent>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?m)^plugin\\.name=(.+)$");

    @Test
    @DisplayName("names no plugin of the repository, by id or as people call it")
    void namesNone() throws IOException {
        var names = names();
        assertThat(names).isNotEmpty();
        var found = new ArrayList<String>();
        try (var sources = Files.walk(Path.of("src"))) {
            for (var file : Stream.concat(Stream.of(Path.of("pom.xml")), sources.filter(Files::isRegularFile))
                    .toList()) {
                var text = read(file).toLowerCase(Locale.ROOT);
                names.stream().filter(text::contains).forEach(name -> found.add(file + " names " + name));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> names() throws IOException {
        var names = new TreeSet<String>();
        for (var module : modules()) {
            var id = module.getFileName().toString();
            names.addAll(List.of(id, id.replace('-', '_'), id.replace("-", "")));
            try (var files = Files.newDirectoryStream(module.resolve("src/main/resources"), "messages*.properties")) {
                for (var words : files) {
                    NAME.matcher(read(words)).results().forEach(name -> names.add(name.group(1)));
                }
            }
        }
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Those whose parent is the one of all plugins. */
    private static List<Path> modules() throws IOException {
        var modules = new ArrayList<Path>();
        try (var poms = Files.newDirectoryStream(PLUGINS)) {
            for (var module : poms) {
                var pom = module.resolve("pom.xml");
                if (Files.exists(pom) && PARENT.matcher(read(pom)).find()) {
                    modules.add(module);
                }
            }
        }
        return modules;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
