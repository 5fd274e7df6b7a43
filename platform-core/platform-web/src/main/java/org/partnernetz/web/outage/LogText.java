// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** The text of a line with its values: the server's logger fills places as {@code printf} does, Java's as messages. */
final class LogText {

    static String of(LogRecord line) {
        var message = String.valueOf(line.getMessage());
        var values = line.getParameters();
        if (values == null || values.length == 0) {
            return message;
        }
        if (message.contains("{0")) {
            return new SimpleFormatter().formatMessage(line);
        }
        try {
            return String.format(Locale.ROOT, message, values);
        } catch (IllegalFormatException e) {
            return message;
        }
    }

    private LogText() {}
}
