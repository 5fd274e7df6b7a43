// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Recognises a failure of the database as a whole: it cannot be reached, it is stopping or starting, all connections
 * are in use, or somebody else has held a lock for too long. The same request may succeed a moment later.
 */
public final class DatabaseAway {
    private static final int DEPTH = 20;

    /**
     * Connection lost or refused, shutting down or starting, too many connections, time-outs of locks and statements.
     */
    private static final Pattern STATES = Pattern.compile("08...|57P0.|57014|53300|55P03|25P0[34]");

    /** The exceptions of the server's connection pool, by name, because its classes are not on our class path. */
    private static final Pattern POOL =
            Pattern.compile("(?:jakarta|javax)\\.resource\\.(?:spi\\.)?Resource.*Exception");

    /**
     * Returns the innermost cause that shows such a failure; empty for any other failure. An answer of PostgreSQL
     * decides. The pool's exceptions count only if there is none, because the pool also wraps the refusal of a row in
     * an exception of its own.
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
