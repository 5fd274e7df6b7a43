// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import java.util.stream.Stream;

/** The form that was sent cannot be read; whose page asked for a field of it can do nothing about that. */
public final class MalformedFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 10;

    public MalformedFormException(Exception cause) {
        super(cause);
    }

    /** Whether that is what a failure comes down to; Faces wraps what it meets. */
    static boolean isIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(MalformedFormException.class::isInstance);
    }
}
