// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The page backings of a plugin, as its sources declare them.
 *
 * @param types names of their classes, by their own names
 */
public record Backings(NavigableMap<String, String> types) {
    private static final Pattern NAMED = Pattern.compile("@PluginPage\\(\"(\\w+)\"\\)");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    /** @param sources texts of Java files by simple class name */
    public static Backings in(Map<String, String> sources) {
        var types = new TreeMap<String, String>();
        sources.forEach((type, text) -> NAMED.matcher(text)
                .results()
                .forEach(found -> types.put(
                        found.group(1),
                        PACKAGE.matcher(text)
                                        .results()
                                        .map(one -> one.group(1) + ".")
                                        .findFirst()
                                        .orElse("")
                                + type)));
        return new Backings(types);
    }

    NavigableSet<String> names() {
        return new TreeSet<>(types.keySet());
    }

    /** The class, if it is compiled and can be loaded. */
    Optional<Class<?>> type(String name) {
        try {
            return types.containsKey(name)
                    ? Optional.of(Class.forName(
                            types.get(name), false, Thread.currentThread().getContextClassLoader()))
                    : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
