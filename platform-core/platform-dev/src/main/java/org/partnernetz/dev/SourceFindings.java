// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.partnernetz.dev.gate.Forbidden;
import org.partnernetz.dev.gate.Gate;
import org.partnernetz.dev.gate.JavaFormat;
import org.partnernetz.dev.gate.SourceModule;
import org.partnernetz.dev.gate.Style;
import org.partnernetz.testkit.HouseRules;
import org.partnernetz.testkit.contract.Pages;
import org.partnernetz.testkit.contract.PluginModule;
import org.partnernetz.testkit.contract.Words;

/**
 * Finds what the build would refuse while the author writes the plugin, and reports it in the terminal and, through a
 * file, on the plugin's pages in a development platform.
 */
final class SourceFindings {
    /**
     * The file is beside the classes, where the platform looks for it (see
     * {@code org.partnernetz.web.plugin.fault.FindingsFile}).
     */
    static final String FILE = "findings.txt";

    private static final int OF_A_RULE = 5;

    private final Plugin plugin;
    private final Path classes;
    private final JavaFormat format = new JavaFormat();

    /** They remember the files that they have seen, so that a save costs one file and not all. */
    private final List<Gate> gates = List.of(format, new Style(), new Forbidden());

    /** As it was at the last check of pages, which comes first. */
    private PluginModule module;

    SourceFindings(Plugin plugin, Path classes) {
        this.plugin = plugin;
        this.classes = classes;
        module = new PluginModule(plugin.id(), plugin.folder(), classes);
        classes.resolveSibling(FILE).toFile().deleteOnExit();
    }

    /** Formats the Java files among these; returns those that it has changed. */
    List<Path> format(Set<Path> changed) throws IOException {
        var formatted = new ArrayList<Path>();
        for (var file : changed) {
            if (file.toString().endsWith(".java") && Files.exists(file) && format.apply(file)) {
                formatted.add(file);
            }
        }
        return formatted;
    }

    /** Checks messages, names and pages, for which no classes are needed. */
    List<String> ofPages() throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(urls(), before)) {
            thread.setContextClassLoader(loader);
            module = new PluginModule(plugin.id(), plugin.folder(), classes);
            return Stream.of(new Pages(module).complaints(), new Words(module).complaints())
                    .flatMap(List::stream)
                    .toList();
        } catch (LinkageError | RuntimeException e) {
            return List.of("words and pages cannot be checked: " + e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Checks format, style, forbidden methods and house rules of what was compiled. */
    List<String> ofClasses() throws IOException {
        var sources = new SourceModule(plugin.folder(), List.of(classes), plugin.classpath());
        var found = new ArrayList<String>();
        for (var gate : gates) {
            gate.findings(sources).forEach(one -> found.add(one.toString()));
        }
        for (var rule : HouseRules.all()) {
            rule.allowEmptyShould(true).evaluate(module.classes()).getFailureReport().getDetails().stream()
                    .limit(OF_A_RULE)
                    .forEach(one -> found.add(rule.getDescription() + ": " + one));
        }
        return found;
    }

    /** Writes the file for the platform; if there are no findings, there is no file. */
    void keep(List<String> found) throws IOException {
        var file = classes.resolveSibling(FILE);
        if (found.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.write(file, found);
        }
    }

    private URL[] urls() throws IOException {
        var urls = new ArrayList<URL>();
        urls.add(new File(classes + File.separator).toURI().toURL());
        for (var part : plugin.classpath()) {
            urls.add(part.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
