// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A plugin's schema could not be migrated to the state that its bundle needs. */
public final class MigrationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADVICE = Pattern.compile("run repair|https?://");

    MigrationFailedException(String message) {
        super(message);
    }

    MigrationFailedException(@Nullable String message, Throwable cause) {
        super(withoutAdvice(String.valueOf(message)), cause);
    }

    /** Removes Flyway's advice to its users, which does not apply here. */
    public static String withoutAdvice(String message) {
        return message.lines().filter(line -> !ADVICE.matcher(line).find()).collect(Collectors.joining("\n"));
    }
}
