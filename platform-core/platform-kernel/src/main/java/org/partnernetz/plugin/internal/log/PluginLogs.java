// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.log;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginLogLine;
import org.partnernetz.plugin.internal.gate.Inside;

/**
 * Keeps the last log lines of each plugin, besides the server's log. A line belongs to a plugin if a thread inside the
 * plugin wrote it, or a logger named after its package. Only text is kept.
 */
@ApplicationScoped
public class PluginLogs {
    private static final int LINES = 300;
    private static final int LENGTH = 4000;
    private static final String OURS = "org.partnernetz.";
    private static final String HOST = "org.partnernetz.plugin";
    private static final Formatter FORMAT = new SimpleFormatter();

    private final Map<String, Deque<PluginLogLine>> lines = new ConcurrentHashMap<>();
    private @Nullable Handler handler;

    @Inject
    Clock clock;

    /** Begins to listen; called once. */
    public void begin() {
        var listening = new Listening();
        handler = listening;
        Logger.getLogger("").addHandler(listening);
    }

    /** Keeps the lines of this plugin from now on. */
    public void know(String plugin) {
        lines.computeIfAbsent(plugin, id -> new ArrayDeque<>());
    }

    /** The newest first. */
    public List<PluginLogLine> of(String plugin) {
        return since(plugin, Instant.EPOCH);
    }

    /** The lines since the given time, newest first. */
    public List<PluginLogLine> since(String plugin, Instant from) {
        var kept = lines.get(plugin);
        if (kept == null) {
            return List.of();
        }
        synchronized (kept) {
            var newest = new ArrayList<>(kept);
            newest.removeIf(line -> line.at().isBefore(from));
            Collections.reverse(newest);
            return List.copyOf(newest);
        }
    }

    void take(LogRecord written) {
        owner(written).map(lines::get).ifPresent(kept -> {
            var logger = written.getLoggerName() == null ? "" : written.getLoggerName();
            var line = new PluginLogLine(clock.instant(), written.getLevel().getName(), logger, text(written));
            synchronized (kept) {
                kept.addLast(line);
                while (kept.size() > LINES) {
                    kept.removeFirst();
                }
            }
        });
    }

    private Optional<String> owner(LogRecord written) {
        var inside = Inside.plugin();
        var logger = written.getLoggerName();
        if (inside.isPresent() || logger == null || !logger.startsWith(OURS) || logger.startsWith(HOST)) {
            return inside;
        }
        var slice = logger.substring(OURS.length()).split("\\.", 2)[0];
        return lines.keySet().stream()
                .filter(plugin -> plugin.replace("-", "").equals(slice))
                .findFirst();
    }

    private static String text(LogRecord written) {
        var text = new StringBuilder(message(written));
        var thrown = written.getThrown();
        for (var cause = thrown; cause != null && text.length() < LENGTH; cause = cause.getCause()) {
            text.append('\n').append(cause);
            for (var frame : cause.getStackTrace()) {
                if (text.length() > LENGTH) {
                    break;
                }
                text.append("\n  at ").append(frame);
            }
        }
        return text.length() > LENGTH ? text.substring(0, LENGTH) + '…' : text.toString();
    }

    /** The server's logger fills places in the manner of {@code printf}, that of Java in the manner of messages. */
    private static String message(LogRecord written) {
        var values = written.getParameters();
        var message = String.valueOf(written.getMessage());
        if (values == null || values.length == 0 || message.contains("{0")) {
            return FORMAT.formatMessage(written);
        }
        try {
            return String.format(Locale.ROOT, message, values);
        } catch (IllegalFormatException e) {
            return message;
        }
    }

    @PreDestroy
    void end() {
        if (handler != null) {
            Logger.getLogger("").removeHandler(handler);
        }
    }

    /** Hears every line of the server; most are nobody's. */
    private final class Listening extends Handler {
        @Override
        public void publish(LogRecord written) {
            if (isLoggable(written)) {
                take(written);
            }
        }

        @Override
        public void flush() {
            // Lines are kept at once.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
