// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

/** A plugin did not start. The message is one line for the administrator. */
public final class StartFailedException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LENGTH_MAX = 500;

    StartFailedException(Throwable cause) {
        super(oneLine(cause), cause);
    }

    /** The messages from the outside in, each once, without line ends. */
    private static String oneLine(Throwable failure) {
        var line = new StringBuilder();
        for (var cause = failure; cause != null && line.length() < LENGTH_MAX; cause = cause.getCause()) {
            var message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            var flat = message.replaceAll("\\s+", " ").strip();
            if (line.indexOf(flat) < 0) {
                line.append(line.isEmpty() ? "" : ": ").append(flat);
            }
        }
        return line.length() > LENGTH_MAX ? line.substring(0, LENGTH_MAX) + '…' : line.toString();
    }
}
