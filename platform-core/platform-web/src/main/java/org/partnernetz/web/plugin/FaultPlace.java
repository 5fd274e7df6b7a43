// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where in a plugin's sources a failure comes from, for the one who writes the plugin. On a server for development
 * only: everybody else is told no more than that something failed.
 */
final class FaultPlace {
    /** The request attribute by which the error page finds it. */
    static final String ATTRIBUTE = "pluginFaultPlace";

    private static final Pattern PAGE = Pattern.compile("/(?:p/[^/\\s]+|pages)/([^/\\s:]+\\.xhtml)\\D*(\\d+)?");

    /** File, line and what was said; empty where nobody develops. */
    static String of(Throwable failure, ClassLoader plugin) {
        return isDevelopment()
                ? causes(failure)
                        .map(cause -> inPage(cause).or(() -> inJava(cause, plugin)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(() -> String.valueOf(failure))
                : "";
    }

    private static boolean isDevelopment() {
        return ConfigProvider.getConfig()
                .getOptionalValue("partnernetz.plugins.trust", String.class)
                .filter("development"::equals)
                .isPresent();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> inPage(Throwable failure) {
        var found = PAGE.matcher(String.valueOf(failure.getMessage()));
        return found.find()
                ? Optional.of("pages/" + found.group(1) + (found.group(2) == null ? "" : ":" + found.group(2)) + ": "
                        + failure.getMessage())
                : Optional.empty();
    }

    private static Optional<String> inJava(Throwable failure, ClassLoader plugin) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> isOf(plugin, frame.getClassName()))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber() + ": " + failure);
    }

    private static boolean isOf(ClassLoader plugin, String type) {
        try {
            return Class.forName(type, false, plugin).getClassLoader() == plugin;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private FaultPlace() {}
}
