// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.jar;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.partnernetz.dev.console.Console;

/**
 * Reports what the jar of a finished plugin stores, contributes and needs, and what is wrong with it. It instantiates
 * some of its classes, so use it only for jars that you intend to trust.
 */
public final class JarCheck {
    private JarCheck() {}

    /** Takes the path of the jar from the system property {@code jar}; fails if something is wrong with it. */
    public static void main(String[] arguments) throws IOException {
        var jar = System.getProperty("jar", "");
        if (!Files.isRegularFile(Path.of(jar))) {
            throw new IllegalArgumentException("Say which jar: -Djar=…; there is none at '" + jar + "'");
        }
        var found = check(Path.of(jar), Console.open());
        if (found > 0) {
            throw new IllegalStateException("Something is wrong with the jar: see above");
        }
    }

    /** Writes the report and returns the number of findings. */
    public static int check(Path jar, PrintStream console) throws IOException {
        var folder = Files.createTempDirectory("plugin");
        try (var plugin = FinishedJar.open(jar, folder)) {
            console.println();
            PluginSummary.of(plugin).lines().forEach(console::println);
            var faults = JarFaults.of(plugin);
            console.println(faults.isEmpty() ? "Nothing is wrong with it." : "Wrong with it (" + faults.size() + "):");
            faults.forEach(fault -> console.println("  " + fault));
            return faults.size();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
