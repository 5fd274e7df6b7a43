// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.kernel;

import java.sql.SQLException;
import java.util.Optional;

import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/** Translates refusals of the database into exceptions that callers know. */
public final class Failures {
    /** No place is free: raised by {@code core.take_place()}. */
    public static final String EVENT_FULL = "PN001";

    /** What something was added to is gone meanwhile: raised by {@code core.count_file()}. */
    public static final String GONE = "PN009";

    private static final String ROW_SECURITY = "42501";
    private static final String UNIQUE = "23505";

    /** @return the exception to throw instead, or the failure itself if the caller cannot correct it */
    public static RuntimeException named(RuntimeException failure) {
        return switch (state(failure).orElse("")) {
            case EVENT_FULL -> new ConflictException("event-full");
            case GONE -> new NotFoundException();
            case ROW_SECURITY -> new NotAllowedException();
            case UNIQUE -> new ConflictException("changed-meanwhile");
            default -> failure;
        };
    }

    /** The SQLSTATE of the innermost database failure. */
    public static Optional<String> state(Throwable failure) {
        Optional<String> state = Optional.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = Optional.of(sql.getSQLState());
            }
        }
        return state;
    }

    private Failures() {}
}
