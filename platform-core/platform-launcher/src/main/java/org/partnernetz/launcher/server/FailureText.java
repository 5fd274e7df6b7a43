// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.util.regex.Pattern;

/** The text that WildFly leaves for a failed deployment: nested causes in one long line. */
final class FailureText {

    private static final Pattern CAUSE = Pattern.compile("Caused by: (?:[\\w.$]+(?:Exception|Error|Throwable): )?(.*)");
    private static final int LIMIT = 400;

    private FailureText() {}

    /** The last "Caused by" without its class name; the whole text, shortened, where there is none. */
    static String innermostCause(String text) {
        var unescaped = text.replace("\\n", "\n").replace("\\\"", "\"");
        var matcher = CAUSE.matcher(unescaped);
        var cause = unescaped;
        while (matcher.find()) {
            cause = matcher.group(1);
        }
        var line = cause.replaceAll("[\"{}]*\\s*$", "").replaceAll("\\s+", " ").strip();
        return line.length() <= LIMIT ? line : line.substring(0, LIMIT) + " …";
    }
}
