// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.DatabaseAway;

/**
 * Of what an outage of the database makes the server say, one line a minute and kind, without stack traces; the same of
 * what anybody without an account can make it say; what a day of normal use makes its libraries warn of goes.
 * Everything else passes.
 */
final class LineLimit implements Filter {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int KINDS = 500;
    private static final int WORDS = 60;

    /** They log failures that they also throw, and know nothing of what the caller makes of it. */
    private static final String STATEMENTS = "org.hibernate.engine.jdbc.spi.SqlExceptionHelper";

    /** Loggers of what strangers do; their lines begin with the kind, who it was stands at the end. */
    private static final String STRANGERS = "org.partnernetz.strangers";

    private static final String[] LIBRARIES = {STATEMENTS, "org.jboss.jca", "com.arjuna", "org.hibernate.orm.jdbc"};

    private static final ThreadLocal<@Nullable Judged> LAST = new ThreadLocal<>();

    private final Clock clock;
    private final Map<String, Told> told = new LinkedHashMap<>();

    LineLimit(Clock clock) {
        this.clock = clock;
    }

    /** A record passes several handlers on the same thread; it is judged once. */
    @Override
    public boolean isLoggable(LogRecord line) {
        var judged = LAST.get();
        if (judged == null || judged.line().get() != line) {
            var expected = judged != null && judged.announced() && isOf(line, STATEMENTS);
            judged = judge(line, expected);
            LAST.set(judged);
        }
        return judged.passes();
    }

    private Judged judge(LogRecord line, boolean expected) {
        if (isOf(line, STRANGERS)) {
            return new Judged(new WeakReference<>(line), passes(line, null), false);
        }
        if (line.getLevel().intValue() < Level.WARNING.intValue()) {
            return new Judged(new WeakReference<>(line), true, false);
        }
        if (expected) {
            return new Judged(new WeakReference<>(line), false, false);
        }
        if (isOf(line, STATEMENTS) && isNormal(String.valueOf(line.getMessage()))) {
            return new Judged(
                    new WeakReference<>(line),
                    false,
                    String.valueOf(line.getMessage()).contains("SQLState: PN"));
        }
        var away = DatabaseAway.in(line.getThrown());
        var passes = away.map(cause -> passes(line, cause))
                .orElseGet(() -> Stream.of(LIBRARIES).noneMatch(library -> isOf(line, library)) || passes(line, null));
        return new Judged(new WeakReference<>(line), passes, false);
    }

    /** A refusal that the database raises for us; a state that says nothing; work that was asked to end. */
    private static boolean isNormal(String message) {
        return message.contains("SQLState: PN")
                || message.contains("SQL Error: 0, SQLState: null")
                || message.contains("nterrupted");
    }

    private static boolean isOf(LogRecord line, String logger) {
        return line.getLoggerName() != null && line.getLoggerName().startsWith(logger);
    }

    private boolean passes(LogRecord line, @Nullable Throwable cause) {
        var now = clock.instant();
        var kind = kind(line, cause);
        synchronized (told) {
            var before = told.get(kind);
            if (before != null && before.at().plus(PAUSE).isAfter(now)) {
                told.put(kind, new Told(before.at(), before.more() + 1));
                return false;
            }
            told.remove(kind);
            told.put(kind, new Told(now, 0));
            if (told.size() > KINDS) {
                told.remove(told.keySet().iterator().next());
            }
            shorten(line, cause, before == null ? 0 : before.more());
            return true;
        }
    }

    private static String kind(LogRecord line, @Nullable Throwable cause) {
        var words = String.valueOf(line.getMessage()).replaceAll("[0-9a-f]{4,}|\\d+", "#");
        return line.getLoggerName()
                + ' '
                + words.substring(0, Math.min(words.length(), WORDS))
                + ' '
                + (cause == null ? "" : cause.getClass().getName());
    }

    private static void shorten(LogRecord line, @Nullable Throwable cause, int more) {
        if (cause == null && more == 0) {
            return;
        }
        var text = new StringBuilder(LogText.of(line));
        if (cause != null) {
            text.append(": ").append(cause.getMessage());
            line.setThrown(null);
        }
        if (more > 0) {
            text.append(" (and ").append(more).append(" more like this)");
        }
        line.setMessage(text.toString().replaceAll("\\s+", " "));
        line.setParameters(null);
    }

    /**
     * A line is not held, for it may hold what a plugin threw.
     *
     * @param announced whether the next line of the same library belongs to this one
     */
    private record Judged(WeakReference<LogRecord> line, boolean passes, boolean announced) {}

    private record Told(Instant at, int more) {}
}
