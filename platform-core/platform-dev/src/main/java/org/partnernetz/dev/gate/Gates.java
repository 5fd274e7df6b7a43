// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.dev.console.Console;

/**
 * Runs all gates on a module, even if one of them has findings, and writes the findings to one file. The module's tests
 * run afterwards, and one of them fails with the content of the file, so that one build reports everything. If no tests
 * run, or the module does not compile, this step itself fails.
 */
public final class Gates {
    private final List<Gate> gates;

    Gates(List<Gate> gates) {
        this.gates = gates;
    }

    /** Takes pairs of words, which the parent POM of plugins passes. */
    public static void main(String[] words) throws IOException, URISyntaxException {
        var given = Arrays.stream(words)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].strip()));
        var folder = Path.of(word(given, "folder"));
        var target = folder.resolve("target");
        if (!Files.isDirectory(target.resolve("classes"))) {
            return; // the parent of plugins
        }
        var sources = new SourceModule(
                folder,
                List.of(target.resolve("classes"), target.resolve("test-classes")),
                paths(Files.readString(target.resolve("gates/classpath"))));
        var found = new Gates(wanted(given)).findings(sources);
        Files.write(target.resolve("gates/findings.txt"), found);
        if (!found.isEmpty()) {
            Console.open()
                    .println(folder.getFileName() + " has " + found.size() + " findings:\n  "
                            + String.join("\n  ", found));
            if (isOn(word(given, "tests.skip")) || isOn(word(given, "test.skip")) || !compiles(found)) {
                throw new IllegalStateException(found.size() + " findings, see above");
            }
        }
    }

    /** Says whether the module compiles; otherwise no test can report the findings. */
    static boolean compiles(List<String> found) {
        return found.stream().noneMatch(one -> one.startsWith(Warnings.ERROR + ": "));
    }

    private static String word(Map<String, String> given, String key) {
        var word = given.get(key);
        if (word == null) {
            throw new IllegalArgumentException("The gates were not told: " + key);
        }
        return word;
    }

    private static List<Gate> wanted(Map<String, String> given) throws URISyntaxException {
        return Stream.of(
                        new JavaFormat(),
                        new Warnings(word(given, "lints"), word(given, "errorprone"), tools()),
                        new Style(),
                        new Forbidden())
                .filter(gate -> !isOn(given.getOrDefault(gate.name() + ".skip", "false")))
                .toList();
    }

    /** Says whether a property is set; one without a value is. Maven passes an unset property as its placeholder. */
    private static boolean isOn(String skip) {
        return skip.isEmpty() || skip.equals("true");
    }

    private static List<Path> paths(String classpath) {
        return Stream.of(classpath.strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** Returns the class path of this class, which contains Error Prone. */
    private static List<Path> tools() throws URISyntaxException {
        var tools = new ArrayList<Path>();
        if (Gates.class.getClassLoader() instanceof URLClassLoader loader) {
            for (var url : loader.getURLs()) {
                tools.add(Path.of(url.toURI()));
            }
        }
        return tools;
    }

    /** Returns the findings of all gates, one per line. */
    List<String> findings(SourceModule sources) throws IOException {
        var found = new TreeSet<Finding>();
        for (var gate : gates) {
            found.addAll(gate.findings(sources));
        }
        return found.stream().map(Finding::toString).toList();
    }
}
