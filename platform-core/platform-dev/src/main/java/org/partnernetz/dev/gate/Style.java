// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;

/** The rules of {@code checkstyle.xml}. It remembers what it has found, and checks changed files only. */
public final class Style implements Gate {
    private final Map<Path, Seen> seen = new HashMap<>();

    @Override
    public String name() {
        return "style";
    }

    @Override
    public List<Finding> findings(SourceModule sources) throws IOException {
        var texts = new LinkedHashMap<Path, String>();
        for (var file : sources.java()) {
            texts.put(file, text(file));
        }
        seen.keySet().retainAll(texts.keySet());
        var changed = new LinkedHashMap<>(texts);
        changed.entrySet()
                .removeIf(one -> one.getValue()
                        .equals(seen.getOrDefault(one.getKey(), Seen.NOTHING).text()));
        var found = check(sources, changed.keySet());
        changed.forEach((file, text) -> seen.put(file, new Seen(text, found.getOrDefault(file, List.of()))));
        return texts.keySet().stream()
                .flatMap(file -> seen.getOrDefault(file, Seen.NOTHING).found().stream())
                .toList();
    }

    /** Whether the package has a description is told at one of its files. */
    private static String text(Path file) throws IOException {
        return Files.readString(file) + Files.exists(file.resolveSibling("package-info.java"));
    }

    private static Map<Path, List<Finding>> check(SourceModule sources, Set<Path> files) throws IOException {
        var rules = Objects.requireNonNull(Style.class.getResource("/checkstyle.xml"));
        var found = new HashMap<Path, List<Finding>>();
        var checker = new Checker();
        try {
            checker.setModuleClassLoader(Checker.class.getClassLoader());
            checker.configure(
                    ConfigurationLoader.loadConfiguration(rules.toString(), new PropertiesExpander(new Properties())));
            checker.addListener(new Listener(sources, found));
            checker.process(files.stream().map(Path::toFile).toList());
            return found;
        } catch (CheckstyleException e) {
            throw new IOException("The style of " + sources.folder() + " cannot be checked", e);
        } finally {
            checker.destroy();
        }
    }

    /** A file as it was when it was checked, and what was wrong with it. */
    private record Seen(String text, List<Finding> found) {
        private static final Seen NOTHING = new Seen("", List.of());
    }

    /** Collects the findings. */
    private record Listener(SourceModule sources, Map<Path, List<Finding>> found) implements AuditListener {
        @Override
        public void addError(AuditEvent event) {
            var file = Path.of(event.getFileName());
            add(file, new Finding("style", sources.relative(file) + ":" + event.getLine(), event.getMessage()));
        }

        @Override
        public void addException(AuditEvent event, Throwable failure) {
            add(Path.of(event.getFileName()), new Finding("style", event.getFileName(), String.valueOf(failure)));
        }

        private void add(Path file, Finding finding) {
            found.computeIfAbsent(file, any -> new ArrayList<>()).add(finding);
        }

        @Override
        public void auditStarted(AuditEvent event) {
            // what counts is what is found
        }

        @Override
        public void auditFinished(AuditEvent event) {
            // what counts is what is found
        }

        @Override
        public void fileStarted(AuditEvent event) {
            // what counts is what is found
        }

        @Override
        public void fileFinished(AuditEvent event) {
            // what counts is what is found
        }
    }
}
