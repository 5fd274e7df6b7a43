// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.sql.SQLException;
import java.time.Duration;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** A script that waits for a lock or runs for ever ends by itself before its start is given up. */
final class TimeLimits implements Callback {
    private static final Duration REST_OF_START = Duration.ofSeconds(2);
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final SchemaRepository schemas;
    private final Duration limit;

    /** @param start how long the whole start of the plugin may take */
    TimeLimits(SchemaRepository schemas, Duration start) {
        this.schemas = schemas;
        var limit = start.minus(REST_OF_START);
        this.limit = limit.compareTo(LEAST) < 0 ? LEAST : limit;
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
        try {
            schemas.limit(context.getConnection(), limit);
        } catch (SQLException e) {
            throw new MigrationFailedException(e.getMessage(), e);
        }
    }

    @Override
    public String getCallbackName() {
        return "time-limits";
    }
}
