// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log")
class LineLimitTest {
    private static final String STATEMENTS = "org.hibernate.engine.jdbc.spi.SqlExceptionHelper";
    private static final SQLException AWAY = new SQLException("Connection refused", "08001");

    private final Later clock = new Later();
    private final LineLimit limit = new LineLimit(clock);

    @Test
    @DisplayName("tells an outage once a minute and kind, in one line, and how often it was")
    void tellsOnce() {
        var first = line("io.undertow.request", "UT005023: Exception handling request to %s", failure());
        first.setParameters(new Object[] {"/o/fitt"});
        assertThat(limit.isLoggable(first)).isTrue();
        assertThat(first.getMessage()).isEqualTo("UT005023: Exception handling request to /o/fitt: Connection refused");
        assertThat(first.getThrown()).isNull();
        for (var i = 0; i < 5; i++) {
            assertThat(limit.isLoggable(
                            line("io.undertow.request", "UT005023: Exception handling request to %s", failure())))
                    .isFalse();
        }
        assertThat(limit.isLoggable(line("org.partnernetz.job", "another kind", failure())))
                .isTrue();
        clock.passes(Duration.ofSeconds(61));
        var next = line("io.undertow.request", "UT005023: Exception handling request to %s", failure());
        assertThat(limit.isLoggable(next)).isTrue();
        assertThat(next.getMessage()).endsWith("(and 5 more like this)");
    }

    @Test
    @DisplayName("tells what strangers do once a minute and kind, whoever it is, and how often it was")
    void tellsOfStrangers() {
        assertThat(limit.isLoggable(stranger("192.0.2.1"))).isTrue();
        for (var n = 2; n < 62; n++) {
            assertThat(limit.isLoggable(stranger("192.0.2." + n))).isFalse();
        }
        assertThat(limit.isLoggable(line("org.partnernetz.other", "Nothing of strangers", null)))
                .isTrue();
        clock.passes(Duration.ofSeconds(61));
        var next = stranger("2001:db8::1");
        assertThat(limit.isLoggable(next)).isTrue();
        assertThat(next.getMessage()).isEqualTo("Tried from 2001:db8::1 (and 60 more like this)");
    }

    private static LogRecord stranger(String address) {
        var line = new LogRecord(Level.INFO, "Tried from {0}");
        line.setLoggerName("org.partnernetz.strangers.door");
        line.setParameters(new Object[] {address});
        return line;
    }

    @Test
    @DisplayName("judges a line once, however many handlers it passes")
    void judgesOnce() {
        var line = line("org.jboss.jca.core", "IJ000612: something is wrong", null);
        assertThat(limit.isLoggable(line)).isTrue();
        assertThat(limit.isLoggable(line)).isTrue();
        assertThat(limit.isLoggable(line("org.jboss.jca.core", "IJ000612: something is wrong", null)))
                .isFalse();
    }

    @Test
    @DisplayName("keeps every other failure, with its stack trace")
    void keepsOthers() {
        for (var i = 0; i < 3; i++) {
            var defect = line("org.partnernetz.web", "Incident 12345678", new IllegalStateException("a defect"));
            assertThat(limit.isLoggable(defect)).isTrue();
            assertThat(defect.getThrown()).isNotNull();
        }
    }

    @Test
    @DisplayName("says nothing of a full event, nor of work that was asked to end")
    void leavesNormalUse() {
        assertThat(limit.isLoggable(line(STATEMENTS, "SQL Error: 0, SQLState: PN001", null)))
                .isFalse();
        assertThat(limit.isLoggable(line(STATEMENTS, "ERROR: no place is free", null)))
                .isFalse();
        assertThat(limit.isLoggable(line(STATEMENTS, "SQL Error: 0, SQLState: null", null)))
                .isFalse();
        assertThat(limit.isLoggable(line(STATEMENTS, "IJ000457: Interrupted while waiting", null)))
                .isFalse();
        assertThat(limit.isLoggable(line(STATEMENTS, "ERROR: relation does not exist", null)))
                .isTrue();
    }

    private static RuntimeException failure() {
        return new IllegalStateException("outer", AWAY);
    }

    private static LogRecord line(String logger, String message, @Nullable Throwable thrown) {
        var line = new LogRecord(Level.SEVERE, message);
        line.setLoggerName(logger);
        line.setThrown(thrown);
        return line;
    }

    /** A clock that a test moves on. */
    private static final class Later extends Clock {
        private Instant now = Instant.EPOCH;

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
