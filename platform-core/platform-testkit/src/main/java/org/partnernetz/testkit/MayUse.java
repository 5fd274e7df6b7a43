// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares the imports of packages with the sentence "May use" in their {@code package-info.java}. Names in code tags
 * are packages below {@code org.partnernetz}, including their subpackages; "nothing" stands for none. Between internal
 * packages, the short name of a sibling package is enough. A package without the sentence may use anything, and so may
 * one that lists only what it may not use: "all others but".
 */
public final class MayUse {
    private static final String ROOT = "org.partnernetz.";
    private static final String INTERNAL = ".internal.";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern SENTENCE = Pattern.compile("May use: (?!all )((?:\\{@code [\\w.]+}|[^.{])*)\\.");
    private static final Pattern NAME = Pattern.compile("\\{@code ([\\w.]+)}");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?org\\.partnernetz\\.([a-z][a-z.]*)\\.[A-Z]");

    private MayUse() {}

    /**
     * Returns what packages use without naming it, as {@code <package> uses <package>}.
     *
     * @param sources the root of a module's Java sources
     * @param named prefix of the packages below {@code org.partnernetz} that have to be named: in the core all
     *     packages, in a plugin its own
     */
    public static List<String> broken(Path sources, String named) {
        var found = new ArrayList<String>();
        for (var said : files(sources, "package-info.java")) {
            var text = read(said);
            var sentence = SENTENCE.matcher(text.replaceAll("\\s+\\*\\s+", " "));
            var own = PACKAGE.matcher(text);
            if (sentence.find() && own.find()) {
                var self = own.group(1).substring(ROOT.length());
                usedIn(Objects.requireNonNull(said.getParent())).stream()
                        .filter(other -> other.startsWith(named) && !isNamed(self, other, sentence.group(1)))
                        .forEach(other -> found.add(ROOT + self + " uses " + ROOT + other));
            }
        }
        return found;
    }

    private static boolean isNamed(String self, String other, String sentence) {
        var inside = self.indexOf(INTERNAL);
        var beside = inside < 0 ? "" : self.substring(0, inside) + INTERNAL;
        return other.equals(self)
                || NAME.matcher(sentence)
                        .results()
                        .map(name -> name.group(1))
                        .anyMatch(name -> covers(name, other) || covers(beside + name, other));
    }

    private static boolean covers(String name, String other) {
        return other.equals(name) || other.startsWith(name + '.');
    }

    private static Set<String> usedIn(Path folder) {
        var used = new TreeSet<String>();
        for (var source : files(folder, ".java")) {
            if (folder.equals(source.getParent())) {
                IMPORT.matcher(read(source)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        return used;
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
