// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.thetaphi.forbiddenapis.Checker;
import de.thetaphi.forbiddenapis.Checker.Option;
import de.thetaphi.forbiddenapis.CheckerResult;
import de.thetaphi.forbiddenapis.ForbiddenApiException;
import de.thetaphi.forbiddenapis.Logger;
import de.thetaphi.forbiddenapis.ParseException;

/** Methods that nobody should call, each with what to use instead. */
public final class Forbidden implements Gate {
    private static final List<String> OF_THE_JDK = List.of("jdk-unsafe", "jdk-deprecated", "jdk-system-out");

    /** Replacements by the messages of the JDK's signatures. */
    private static final Map<String, String> INSTEAD = Map.of(
            "[Uses default locale]",
            "say whose language it is: Locale.ROOT for keys and codes, the reader's for what is read; a day is written"
                    + " by DateTimeFormatter.ofPattern(pattern, locale), in pages by #{times}",
            "[Uses default charset]",
            "say which: StandardCharsets.UTF_8",
            "[Uses default locale or time zone]",
            "take the Clock by @Reference, and days from NetworkDays, which knows the zone",
            "[Uses default time zone]",
            "take days from NetworkDays, which knows the zone",
            "[prints to System.out",
            "use System.Logger",
            "[prints to System.err",
            "use System.Logger");

    @Override
    public String name() {
        return "forbidden";
    }

    @Override
    public List<Finding> findings(SourceModule sources) throws IOException {
        try (var loader = new URLClassLoader(urls(sources), ClassLoader.getPlatformClassLoader())) {
            var checker = new Checker(new Silence(), loader, Option.IGNORE_SIGNATURES_OF_MISSING_CLASSES);
            for (var signatures : OF_THE_JDK) {
                checker.addBundledSignatures(signatures, "17");
            }
            checker.parseSignaturesFile(Objects.requireNonNull(Forbidden.class.getResource("/forbidden.txt")));
            for (var folder : sources.classes()) {
                checker.addClassesToCheck(classes(folder));
            }
            return checker.runWithResults().stream()
                    .flatMap(result -> findings(sources, result))
                    .toList();
        } catch (ParseException | ForbiddenApiException e) {
            throw new IOException("What is forbidden cannot be looked for", e);
        }
    }

    private static URL[] urls(SourceModule sources) throws MalformedURLException {
        var urls = new ArrayList<URL>();
        for (var path : Stream.concat(sources.classes().stream(), sources.classpath().stream())
                .toList()) {
            urls.add(path.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static List<File> classes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(Path::toFile)
                    .toList();
        }
    }

    private Stream<Finding> findings(SourceModule sources, CheckerResult result) {
        var name = result.getClassName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        var file = Stream.of(sources.main().resolve(name), sources.test().resolve(name))
                .filter(Files::exists)
                .findFirst()
                .map(sources::relative)
                .orElse(name);
        return result.getViolations().stream()
                .map(one -> new Finding(name(), file + ":" + one.lineNo, said(one.description)));
    }

    private static String said(String description) {
        var what = description.strip().replaceFirst("^Forbidden [^:]*: ", "");
        return what + instead(what);
    }

    private static String instead(String what) {
        return INSTEAD.entrySet().stream()
                .filter(known -> what.contains(known.getKey()))
                .map(known -> ": " + known.getValue())
                .findFirst()
                .orElse("");
    }

    /** Suppresses the log, because findings are reported in another way. */
    private static final class Silence implements Logger {
        @Override
        public void error(String message) {
            // see above
        }

        @Override
        public void warn(String message) {
            // see above
        }

        @Override
        public void info(String message) {
            // see above
        }

        @Override
        public void debug(String message) {
            // see above
        }
    }
}
