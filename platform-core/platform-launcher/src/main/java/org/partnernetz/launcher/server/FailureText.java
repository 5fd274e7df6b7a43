// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.util.regex.Pattern;

/** The text that WildFly leaves for a failed deployment: nested causes in one long line. */
final class FailureText {

    private static final Pattern CAUSE = Pattern.compile("Caused by: (?:[\\w.$]+(?:Exception|Error|Throwable): )?(.*)");
    private static final Pattern FIRST_OF_LIST =
            Pattern.compile("Exception 0 :\\s*(?:[\\w.$]+: )?(.*\\s+at injection.*|.*)");
    private static final int LIMIT = 400;

    private FailureText() {}

    /**
     * The last "Caused by" without its class name, or the first entry of a list of exceptions; the whole text,
     * shortened, where there is neither.
     */
    static String innermostCause(String text) {
        var unescaped = text.replace("\\n", "\n").replace("\\\"", "\"");
        var matcher = CAUSE.matcher(unescaped);
        var cause = unescaped;
        while (matcher.find()) {
            cause = matcher.group(1);
        }
        var list = FIRST_OF_LIST.matcher(unescaped);
        if (list.find()) {
            cause = list.group(1);
        }
        var line = cause.replaceAll("[\"{}]*\\s*$", "").replaceAll("\\s+", " ").strip();
        return line.length() <= LIMIT ? line : line.substring(0, LIMIT) + " …";
    }
}
