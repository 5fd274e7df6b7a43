// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A failure that lies with the database as a whole: it cannot be reached, it stops or starts, all connections are
 * taken, or somebody else has held a lock for too long. The same request may succeed in a moment.
 */
public final class DatabaseAway {
    private static final int DEPTH = 20;

    /**
     * Connection lost or refused, shutting down or starting, too many connections, time-outs of locks and statements.
     */
    private static final Pattern STATES = Pattern.compile("08...|57P0.|57014|53300|55P03|25P0[34]");

    /** What the server's pool of connections throws; its classes are none of ours. */
    private static final Pattern POOL =
            Pattern.compile("(?:jakarta|javax)\\.resource\\.(?:spi\\.)?Resource.*Exception");

    /**
     * The innermost cause by which that is known; empty for any other failure. What PostgreSQL says decides; the pool
     * is asked only where PostgreSQL said nothing, since it wraps a refused row in an exception of its own, too.
     */
    public static Optional<Throwable> in(@Nullable Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, DatabaseAway::next)
                .limit(DEPTH)
                .toList();
        var answered = causes.stream().anyMatch(cause -> state(cause).isPresent());
        return causes.stream()
                .filter(cause -> answered ? isOutage(cause) : isOfThePool(cause))
                .reduce((outer, inner) -> inner);
    }

    private static @Nullable Throwable next(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        if (failure.getCause() == null && failure.getSuppressed().length > 0) {
            return failure.getSuppressed()[0];
        }
        return failure.getCause();
    }

    private static Optional<String> state(Throwable failure) {
        return failure instanceof SQLException sql ? Optional.ofNullable(sql.getSQLState()) : Optional.empty();
    }

    private static boolean isOutage(Throwable failure) {
        return state(failure).filter(state -> STATES.matcher(state).matches()).isPresent();
    }

    private static boolean isOfThePool(Throwable failure) {
        return POOL.matcher(failure.getClass().getName()).matches();
    }

    private DatabaseAway() {}
}
