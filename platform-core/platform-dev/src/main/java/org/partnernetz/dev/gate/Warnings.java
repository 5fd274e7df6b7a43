// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reports the errors and warnings of the compiler; for main sources with Error Prone and NullAway.
 *
 * @param lints the compiler's own warnings
 * @param errorprone the argument that turns Error Prone on; any other value leaves it off
 * @param tools class path of Error Prone
 */
public record Warnings(String lints, String errorprone, List<Path> tools) implements Gate {
    /**
     * The name of findings that prevent compilation. Findings of Error Prone do not, and carry the name of their check.
     */
    static final String ERROR = "error";

    private static final int SENTENCE_MAX = 300;

    @Override
    public String name() {
        return "warning";
    }

    @Override
    public List<Finding> findings(SourceModule sources) throws IOException {
        var main = new ArrayList<>(List.of(lints));
        if (errorprone.startsWith("-Xplugin")) {
            main.addAll(List.of(
                    "-processorpath",
                    joined(tools.stream()),
                    "-XDcompilePolicy=simple",
                    "--should-stop=ifError=FLOW",
                    errorprone));
        }
        var found = new ArrayList<>(compile(sources, sources.main(), main));
        found.addAll(compile(sources, sources.test(), List.of(lints)));
        return found;
    }

    private List<Finding> compile(SourceModule sources, Path from, List<String> more) throws IOException {
        var files = SourceModule.java(from);
        if (files.isEmpty()) {
            return List.of();
        }
        var out = Files.createDirectories(sources.folder().resolve("target/gates/classes"));
        var options = new ArrayList<>(List.of("-d", out.toString(), "-proc:none", "-parameters", "--release", "17"));
        options.add("-classpath");
        options.add(joined(Stream.concat(sources.classes().stream(), sources.classpath().stream())));
        options.addAll(more);
        var found = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            var done = compiler.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return findings(sources, done, found.getDiagnostics());
        }
    }

    /** Returns the findings. A compiler that crashes has not checked everything, so that is a finding, too. */
    private List<Finding> findings(
            SourceModule sources, boolean done, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        var found = diagnostics.stream()
                .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
                .map(one -> finding(sources, one))
                .toList();
        return done || !found.isEmpty()
                ? found
                : List.of(new Finding(name(), "compiler", "broke down: what it wrote stands above"));
    }

    private Finding finding(SourceModule sources, Diagnostic<? extends JavaFileObject> one) {
        var place = one.getSource() == null
                ? "compiler"
                : sources.relative(Path.of(one.getSource().toUri())) + ":" + one.getLineNumber();
        var said = one.getMessage(Locale.ENGLISH).replaceAll("\\s+", " ");
        var gate = one.getKind() == Diagnostic.Kind.ERROR && !said.startsWith("[") ? ERROR : name();
        return new Finding(gate, place, said.length() > SENTENCE_MAX ? said.substring(0, SENTENCE_MAX) + "…" : said);
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
