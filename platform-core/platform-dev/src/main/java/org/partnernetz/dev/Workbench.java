// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;

/** Compiles and packs a plugin as Maven does, within this virtual machine, and hands the jar to the platform. */
final class Workbench {
    private final Plugin plugin;
    private final Path classes;

    Workbench(Plugin plugin) {
        this.plugin = plugin;
        classes = plugin.workbench().resolve("classes");
    }

    /** Returns the mistakes by file and line; empty if the jar was handed over. */
    List<String> build() throws IOException {
        empty(classes);
        Files.createDirectories(classes);
        var faults = compile();
        if (faults.isEmpty()) {
            copy(plugin.resources(), classes);
            faults = pack();
        }
        return faults;
    }

    private List<String> compile() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8);
                var paths = Files.walk(plugin.java())) {
            var sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            var classpath =
                    plugin.classpath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            var options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    classpath,
                    "--release",
                    "17",
                    "-g",
                    "-parameters",
                    "-proc:none");
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(this::text)
                .toList();
    }

    private String text(Diagnostic<? extends JavaFileObject> fault) {
        var file = fault.getSource() == null
                ? ""
                : plugin.relative(Path.of(fault.getSource().toUri())) + ":";
        return file + fault.getLineNumber() + ": " + fault.getMessage(Locale.ENGLISH);
    }

    private List<String> pack() throws IOException {
        try (var builder = new Builder();
                var content = new Jar(classes.toFile())) {
            var properties = new Properties();
            properties.load(new StringReader(plugin.bnd()));
            builder.setBase(plugin.folder().toFile());
            builder.setProperties(properties);
            builder.setProperty("Bundle-Version", plugin.version().replaceFirst("-", "."));
            builder.setProperty("Partnernetz-Sources", plugin.resources().toString());
            for (var part : plugin.classpath()) {
                builder.addClasspath(part.toFile());
            }
            builder.setJar(content);
            var jar = builder.build();
            if (!builder.getErrors().isEmpty()) {
                return List.copyOf(builder.getErrors());
            }
            hand(jar);
            return List.of();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // bnd declares no less
            throw new IOException("The jar cannot be made: " + e.getMessage(), e);
        }
    }

    /** Hands the jar over atomically, so that the platform never sees an incomplete jar. */
    private void hand(Jar jar) throws Exception {
        var part = plugin.jar().resolveSibling(plugin.jar().getFileName() + ".part");
        jar.write(part.toFile());
        Files.move(part, plugin.jar(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : files(from)) {
            if (Files.isRegularFile(file)) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        var all = new ArrayList<>(files(folder));
        all.sort(Comparator.reverseOrder());
        for (var file : all) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.toList();
        }
    }
}
