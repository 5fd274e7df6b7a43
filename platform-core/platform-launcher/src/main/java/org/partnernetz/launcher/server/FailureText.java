// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text that WildFly leaves for a failed deployment: nested causes in one long line. */
final class FailureText {

    private static final Pattern CAUSE = Pattern.compile("Caused by: (?:[\\w.$]+(?:Exception|Error|Throwable): )?(.*)");
    private static final Pattern FIRST_OF_LIST =
            Pattern.compile("Exception 0 :\\s*(?:[\\w.$]+: )?(.*\\s+at injection.*|.*)");
    private static final int LIMIT = 400;

    /** What the migration tool recommends to its own users; ours have neither its commands nor its settings. */
    private static final Pattern ADVICE =
            Pattern.compile("repair|https?://|ignoreMigrationPatterns|outOfOrder|Learn more|more flexibility");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

    private FailureText() {}

    /**
     * The last two causes without their class names, or the first entry of a list of exceptions; the whole text,
     * shortened, where there is neither.
     */
    static String innermostCause(String text) {
        var unescaped = text.replace("\\n", "\n").replaceAll("\\\\+\"", "\"");
        var list = FIRST_OF_LIST.matcher(unescaped);
        if (list.find()) {
            return line(list.group(1));
        }
        var causes = CAUSE.matcher(unescaped)
                .results()
                .map(cause -> line(cause.group(1)))
                .distinct()
                .toList();
        if (causes.isEmpty()) {
            return line(unescaped);
        }
        return line(String.join(": ", causes.subList(Math.max(0, causes.size() - 2), causes.size())));
    }

    private static String line(String text) {
        var line = withoutAdvice(text.replaceAll("\"?}+\"?\\s*$", ""));
        var quotes = line.chars().filter(letter -> letter == '"').count();
        line = quotes % 2 == 1 && line.endsWith("\"") ? line.substring(0, line.length() - 1) : line;
        return line.length() <= LIMIT ? line : line.substring(0, LIMIT) + " …";
    }

    private static String withoutAdvice(String text) {
        return SENTENCES
                .splitAsStream(text.replaceAll("\\s+", " ").strip())
                .filter(sentence -> !ADVICE.matcher(sentence).find())
                .collect(Collectors.joining(" "));
    }

    /** Whether it only says that something was taken back, not why. */
    static boolean namesNoCause(String cause) {
        return cause.isBlank() || cause.contains("WFLYCTL0063");
    }
}
