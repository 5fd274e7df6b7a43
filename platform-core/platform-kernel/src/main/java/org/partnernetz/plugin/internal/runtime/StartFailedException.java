// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.time.Duration;
import java.util.List;

import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.internal.store.MigrationFailedException;

/** A plugin did not start. The message is one line for the administrator. */
public final class StartFailedException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LENGTH_MAX = 500;

    private final transient PluginReason reason;

    StartFailedException(Throwable cause) {
        super(oneLine(cause), cause);
        var code = cause instanceof MigrationFailedException ? "migration-failed" : "start-failed";
        reason = new PluginReason(code, List.of(oneLine(cause)), oneLine(cause));
    }

    private StartFailedException(PluginReason reason) {
        super(reason.text());
        this.reason = reason;
    }

    /** @param where the place in the plugin's code, empty if unknown */
    static StartFailedException timedOut(Duration limit, String where) {
        var seconds = Long.toString(limit.toSeconds());
        var at = where.isEmpty() ? "" : "; it hangs at " + where;
        return new StartFailedException(new PluginReason(
                "start-timeout",
                List.of(seconds, where),
                "It did not start within " + seconds + " seconds" + at + "."));
    }

    public PluginReason reason() {
        return reason;
    }

    /** Returns the reason for any failure of a start. */
    public static PluginReason reason(Exception failure) {
        return failure instanceof StartFailedException known
                ? known.reason()
                : new PluginReason("start-failed", List.of(oneLine(failure)), oneLine(failure));
    }

    /** The messages from the outside in, each once, without line ends. */
    private static String oneLine(Throwable failure) {
        var line = new StringBuilder();
        for (var cause = failure; cause != null && line.length() < LENGTH_MAX; cause = cause.getCause()) {
            var message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            var flat = MigrationFailedException.withoutAdvice(message)
                    .replaceAll("\\s+", " ")
                    .strip();
            if (line.indexOf(flat) < 0) {
                line.append(line.isEmpty() ? "" : ": ").append(flat);
            }
        }
        return line.length() > LENGTH_MAX ? line.substring(0, LENGTH_MAX) + '…' : line.toString();
    }
}
