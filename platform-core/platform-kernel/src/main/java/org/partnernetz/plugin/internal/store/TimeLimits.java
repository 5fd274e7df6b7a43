// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** A script that waits for a lock or runs for ever ends by itself before its start is given up. */
final class TimeLimits implements Callback {
    private static final String LIMITS = "set statement_timeout = '%ds'; set lock_timeout = '%ds'";
    private static final int LOCK_SECONDS = 10;

    private final long seconds;

    /** @param start how long the whole start of the plugin may take */
    TimeLimits(Duration start) {
        seconds = Math.max(1, start.toSeconds() - 2);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_CONNECT;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(String.format(Locale.ROOT, LIMITS, seconds, Math.min(LOCK_SECONDS, seconds)));
        } catch (SQLException e) {
            throw new MigrationFailedException(e.getMessage(), e);
        }
    }

    @Override
    public String getCallbackName() {
        return "time-limits";
    }
}
