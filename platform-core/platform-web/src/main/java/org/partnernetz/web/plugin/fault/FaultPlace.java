// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.fault;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Finds the place in a plugin's sources from which a failure comes, for the author of the plugin. Only on a development
 * server: on any other, people only learn that something failed.
 */
public final class FaultPlace {
    /** The request attribute by which the error page finds it. */
    public static final String ATTRIBUTE = "pluginFaultPlace";

    private static final Pattern PAGE = Pattern.compile(
            "/(?:p/[^/\\s]+|pages)/((?:parts/)?[^/\\s:]+\\.xhtml)(?:\\?v=\\w+)?(?:\\s*@(\\d+)|.*?\\bline: ?(\\d+))?",
            Pattern.DOTALL);

    /** Returns file, line and message; empty on any other than a development server. */
    public static String of(Throwable failure, ClassLoader plugin) {
        return isDevelopment()
                ? causes(failure)
                        .map(cause -> inPage(cause).or(() -> inJava(cause, plugin)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(() -> String.valueOf(failure))
                : "";
    }

    static boolean isDevelopment() {
        return ConfigProvider.getConfig()
                .getOptionalValue("partnernetz.plugins.trust", String.class)
                .filter("development"::equals)
                .isPresent();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> inPage(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        return page(message).map(place -> place + ": " + message);
    }

    /**
     * Returns the file, and the line if the message contains it: after an {@code @} or, if the page cannot be parsed,
     * after {@code line:}.
     */
    static Optional<String> page(String message) {
        var found = PAGE.matcher(message);
        if (!found.find()) {
            return Optional.empty();
        }
        var line = Stream.of(found.group(2), found.group(3))
                .filter(Objects::nonNull)
                .map(number -> ":" + number)
                .findFirst();
        return Optional.of("pages/" + found.group(1) + line.orElse(""));
    }

    /** Says whether the failure names a page of a plugin. */
    static boolean namesPage(Throwable failure) {
        return page(String.valueOf(failure.getMessage())).isPresent();
    }

    private static Optional<String> inJava(Throwable failure, ClassLoader plugin) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> isOf(plugin, frame.getClassName()))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber() + ": " + failure);
    }

    /** Says whether a class belongs to the plugin. */
    static boolean isOf(ClassLoader plugin, String type) {
        try {
            return Class.forName(type, false, plugin).getClassLoader() == plugin;
        } catch (ClassNotFoundException | LinkageError | IllegalStateException e) {
            return false;
        }
    }

    private FaultPlace() {}
}
